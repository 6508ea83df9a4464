import type { DiagnosticText } from '../diagnostic-text.ts';

export const assetCodes = {
  'asset/missing': {
    severity: 'error',
    message: { ko: '이미지 {target|이/가} 없습니다', en: 'There is no picture {target}' },
    hint: {
      ko: '파일 이름과 위치를 확인하세요.⟨ 비슷한 파일: {nearest}⟩',
      en: 'Check the name and the folder.⟨ Similar files: {nearest}⟩',
    },
    explain: {
      ko: '본문에 넣은 이미지, 동영상, 소리 파일은 글 옆에 있어야 사이트로 복사됩니다. 파일이 없으면 그 자리는 깨진 그림으로 보입니다.',
      en: 'Pictures, videos and sounds of a post are copied from beside it. Without the file, readers see a broken picture.',
    },
  },
  'asset/active': {
    severity: 'error',
    message: {
      ko: '{target|은/는} 브라우저에서 코드를 실행할 수 있는 파일이라 발행하지 않습니다',
      en: '{target} can run code in a browser and is not published',
    },
    hint: {
      ko: 'SVG라면 스크립트를 지우고, HTML이나 스크립트라면 코드 블록으로 보여 주거나 사이트의 public/에 두세요.',
      en: 'Take the scripts out of an SVG; show HTML and scripts as code, or put them into the site’s public/.',
    },
    explain: {
      ko: '글 옆의 HTML이나 스크립트가 든 SVG는 주소를 바로 열면 사이트의 주소에서 실행됩니다. 글을 고칠 수 있는 사람이 독자의 브라우저를 움직이지 못하게 막습니다.',
      en: 'HTML beside a post, or an SVG with scripts, runs on the address of the site when it is opened. Whoever may edit a post must not act in the browser of its readers.',
    },
  },
  'asset/broken': {
    severity: 'error',
    message: {
      ko: '{target|은/는} 이미지로 읽을 수 없는 파일입니다',
      en: '{target} cannot be read as a picture',
    },
    hint: {
      ko: '파일이 비었거나 깨지지 않았는지 이미지 뷰어로 열어 보고 다시 저장하세요.',
      en: 'Open it in a viewer: it may be empty or damaged. Save it again.',
    },
    explain: {
      ko: '이미지의 너비와 높이는 파일 앞부분에서 읽어 페이지에 적습니다. 그래야 이미지를 불러오는 동안 본문이 밀려나지 않습니다. 앞부분을 읽지 못하면 브라우저에서도 대개 깨진 그림으로 보입니다.',
      en: 'Width and height are read from the beginning of the file and written into the page, so that the text does not jump while pictures load. A file whose beginning cannot be read is mostly broken in browsers too.',
    },
  },
  'asset/empty': {
    severity: 'error',
    message: {
      ko: '이미지 {target|은/는} 0바이트짜리 빈 파일입니다',
      en: 'The picture {target} is an empty file',
    },
    hint: {
      ko: '이미지를 다시 저장하거나 내려받으세요.',
      en: 'Save or download the picture again.',
    },
    explain: {
      ko: '내려받기나 복사가 중간에 끊기면 이름만 있고 내용이 없는 파일이 남습니다. 그대로 발행하면 깨진 그림으로 보입니다.',
      en: 'A download or a copy that was cut off leaves a file with a name and nothing in it. Readers would see a broken picture.',
    },
  },
  'asset/huge': {
    severity: 'error',
    message: {
      ko: '이미지 {target|이/가} 너무 큽니다(한도 5,000만 화소)',
      en: 'The picture {target} is too large (limit 50 megapixels)',
    },
    hint: {
      ko: '너비 2,000픽셀 안팎으로 줄여 저장하세요.',
      en: 'Make it smaller: about 2,000 pixels wide is plenty.',
    },
    explain: {
      ko: '휴대폰 브라우저는 5,000만 화소가 넘는 이미지를 펼치다가 메모리가 모자라 페이지를 다시 불러오곤 합니다. 본문에서 보이는 너비는 길어야 몇백 픽셀이므로 줄여도 차이가 없습니다.',
      en: 'Unpacking more than 50 megapixels can exhaust the memory of a phone, which then reloads the page. In a text a picture is a few hundred pixels wide, so nobody sees the difference.',
    },
  },
} as const satisfies Record<`asset/${string}`, DiagnosticText>;
