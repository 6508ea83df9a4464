import type { DiagnosticText } from '../diagnostic-text.ts';

export const addressCodes = {
  'address/taken': {
    severity: 'error',
    message: {
      ko: '{first|과/와} {second|이/가} 같은 주소 {url|을/를} 씁니다',
      en: '{first} and {second} have the same address {url}',
    },
    hint: {
      ko: '둘 가운데 하나의 파일 이름이나 slug를 바꾸세요.',
      en: 'Change the file name or the slug of one of them.',
    },
    explain: {
      ko: '글의 주소에는 카테고리가 들어가지 않으므로 카테고리가 달라도 slug는 겹칠 수 없습니다. 대소문자만 다르거나 한글 자모를 풀어 쓴 방식만 다른 주소도 macOS와 Windows에서는 같은 파일이 되어 한 글이 다른 글을 덮어씁니다.',
      en: 'The category is not part of an address, so slugs may not repeat across categories. Addresses that differ only in letter case, or in how Hangul is composed, are one file on macOS and Windows, where one post would overwrite the other.',
    },
  },
  'address/alias-taken': {
    severity: 'error',
    message: {
      ko: '별칭 {alias|은/는} {owner}에서 이미 쓰는 주소입니다',
      en: 'The alias {alias} is an address of {owner}',
    },
    hint: { ko: '한쪽에서 별칭을 지우세요.', en: 'Remove the alias from one of the two.' },
    explain: {
      ko: '별칭은 옛 주소로 온 사람을 지금 글로 보내는 주소입니다. 주소 하나는 한 곳으로만 보낼 수 있습니다.',
      en: 'An alias sends whoever comes to an old address on to the post. One address can lead to one place only.',
    },
  },
  'address/alias-loop': {
    severity: 'error',
    message: {
      ko: '별칭 {alias|을/를} 따라가면 제자리로 돌아옵니다',
      en: 'The alias {alias} leads back to itself',
    },
    hint: { ko: '이 별칭을 지우세요.', en: 'Remove this alias.' },
    explain: {
      ko: '글의 지금 주소를 그 글의 별칭으로 적거나 두 글이 서로의 주소를 별칭으로 적으면, 브라우저가 끝없이 옮겨 다니다 오류를 냅니다.',
      en: 'If a post has its own address as an alias, or two posts have each other’s, browsers are sent round and round until they give up.',
    },
  },
  'address/alias-unsafe': {
    severity: 'error',
    message: {
      ko: '별칭 {alias|은/는} 파일로 만들 수 없는 주소입니다',
      en: 'No file can be made for the alias {alias}',
    },
    hint: {
      ko: '.., 제어 문자, \\ : * ? " < > | 가 든 부분을 빼세요. 이런 옛 주소는 호스팅의 리디렉션 설정으로 옮기세요.',
      en: 'Leave out .., control characters and \\ : * ? " < > |. Redirect such an old address in the settings of your host.',
    },
    explain: {
      ko: '별칭마다 그 주소에 HTML 파일을 하나 만듭니다. Windows에서 쓸 수 없는 글자나 예약된 이름(CON, NUL 등), 240바이트가 넘는 이름은 모든 컴퓨터에서 거절해야 어디서 빌드하든 결과가 같습니다.',
      en: 'For every alias an HTML file is written at its address. Characters and names that some system refuses (CON, NUL, over 240 bytes) are refused everywhere, so that every machine builds the same site.',
    },
  },
  'address/reserved': {
    severity: 'error',
    message: {
      ko: '카테고리 {category}의 주소 {url|은/는} 사이트가 쓰는 주소입니다',
      en: 'The address {url} of the category {category} belongs to the site',
    },
    hint: {
      ko: '폴더 이름을 바꾸거나 category에 다른 이름을 적으세요.',
      en: 'Rename the folder, or state another category.',
    },
    explain: {
      ko: '설정에 없는 폴더는 그 이름의 카테고리가 되고, 카테고리 페이지는 사이트 맨 위의 주소(/docker/)를 가집니다. 태그, 시리즈, 검색처럼 사이트가 쓰는 주소와는 겹칠 수 없습니다.',
      en: 'A folder that is not configured is a category of that name, and its page stands at the top of the site (/docker/). It may not take the address of tags, series, search and the like.',
    },
  },
  'address/output': {
    severity: 'error',
    message: {
      ko: '{first|과/와} {second|이/가} 같은 파일 {output}에 쓰입니다',
      en: '{first} and {second} are written to the same file {output}',
    },
    hint: { ko: '둘 가운데 하나의 이름을 바꾸세요.', en: 'Give one of them another name.' },
    explain: {
      ko: '페이지 둘이 한 파일에 쓰이거나 한쪽의 파일 이름이 다른 쪽의 폴더 이름이면 하나는 사라집니다. 어느 쪽이 남을지를 운에 맡기지 않고 빌드를 멈춥니다. 대소문자만 다른 이름도 같은 파일로 봅니다.',
      en: 'If two pages share a file, or one’s file is the other’s folder, one of them is lost. The build stops rather than leave it to chance which. Names that differ only in letter case count as one.',
    },
  },
} as const satisfies Record<`address/${string}`, DiagnosticText>;
