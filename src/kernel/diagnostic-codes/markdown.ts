import type { DiagnosticText } from '../diagnostic-text.ts';

export const markdownCodes = {
  'markdown/too-deep': {
    severity: 'error',
    message: {
      ko: '목록이나 인용, 태그가 {depth}단계 넘게 겹쳐 있습니다',
      en: 'lists, quotations or tags are nested more than {depth} levels deep',
    },
    hint: { ko: '겹침을 줄이거나 글을 나누세요.', en: 'Nest less, or split the post.' },
    explain: {
      ko: '목록과 인용이 수백 단계로 겹치면 파싱 시간이 급격히 늘고, 실행 환경의 스택 크기에 따라 결과가 달라집니다. 어디서 빌드해도 같은 결과를 내기 위해 한도를 숫자로 정해 두었습니다.',
      en: 'Hundreds of nested lists or quotations make parsing slow, and whether it works then depends on the stack of the machine. The limit is a number, so that every build decides alike.',
    },
  },
  'markdown/too-costly': {
    severity: 'error',
    message: {
      ko: '한 단락에 {what|이/가} {count}개 있어 처리하지 않습니다(한도 {limit}개)',
      en: 'one block has {count} of {what}, which is not processed (limit {limit})',
    },
    hint: {
      ko: '로그나 데이터라면 코드 블록(```)으로 감싸세요.',
      en: 'If this is a log or data, put it into a code block (```).',
    },
    explain: {
      ko: '닫히지 않은 괄호나 강조 기호가 한 단락에 수천 개 있으면 마크다운 파서가 몇십 초씩 멈춥니다. 글 한 편이 전체 빌드를 붙잡지 못하도록 파싱하기 전에 개수를 세어 거절합니다.',
      en: 'Thousands of open brackets or emphasis marks in one block stop a Markdown parser for tens of seconds. They are counted before parsing, so that one post cannot hold up a build.',
    },
  },
  'markdown/table-too-large': {
    severity: 'error',
    message: {
      ko: '표가 너무 큽니다: 열 {columns}개, 행 {rows}개(칸 {limit}개까지)',
      en: 'the table is too large: {columns} columns, {rows} rows (at most {limit} cells)',
    },
    hint: { ko: '표를 나누거나 CSV 파일로 첨부하세요.', en: 'Split the table, or attach it as a CSV file.' },
    explain: {
      ko: '머리글에 열이 많으면 빈 칸까지 모두 HTML로 만들어져, 16KB짜리 글이 40MB짜리 페이지가 됩니다.',
      en: 'Every missing cell of a wide table becomes HTML: a source of 16 KB can become a page of 40 MB.',
    },
  },
  'markdown/space-in-address': {
    severity: 'warning',
    message: {
      ko: '주소 “{address}”에 공백이 있어 링크나 그림이 되지 않습니다',
      en: 'the address “{address}” has a space in it, so this is no link and no picture',
    },
    hint: {
      ko: '주소를 < >로 감싸세요: (<{address}>) (check --fix로 고칠 수 있습니다)',
      en: 'Put the address between < >: (<{address}>) (check --fix does it)',
    },
    explain: {
      ko: '마크다운의 주소에는 공백을 그대로 쓸 수 없습니다. macOS 스크린샷의 기본 이름처럼 공백이 든 파일은 꺾쇠로 감싸야 합니다.',
      en: 'An address in Markdown has no spaces. A file such as a screenshot of macOS needs angle brackets around its name.',
    },
  },
  'markdown/table-cells': {
    severity: 'warning',
    message: {
      ko: '이 행에는 칸이 {cells}개인데 표의 열은 {columns}개라 나머지는 보이지 않습니다',
      en: 'this row has {cells} cells and the table {columns} columns: the rest is not shown',
    },
    hint: {
      ko: '칸 안의 |는 코드 안이라도 \\|로 쓰세요.',
      en: 'Write a | inside a cell as \\|, also within code.',
    },
    explain: {
      ko: 'GFM 표에서는 백틱으로 감싼 |도 칸을 나눕니다. `ps | grep`을 그대로 적으면 뒤의 칸이 밀려 사라집니다.',
      en: 'In a GFM table a | parts cells even between backticks. With `ps | grep` as it is, the cells behind it are pushed out.',
    },
  },
  'markdown/date-as-list': {
    severity: 'warning',
    message: {
      ko: '줄 맨 앞의 날짜 {“text”|이/가} 번호 목록으로 바뀝니다',
      en: 'the date “{text}” at the start of the line becomes a numbered list',
    },
    hint: {
      ko: '마침표 앞에 \\를 넣으세요: {mended} (check --fix로 고칠 수 있습니다)',
      en: 'Put a \\ before the first full stop: {mended} (check --fix does it)',
    },
    explain: {
      ko: '마크다운은 줄 맨 앞의 “숫자.”을 번호 목록으로 읽습니다. 그래서 “2026. 11. 23.”으로 시작하는 문장은 목록 세 개가 겹친 모양이 됩니다.',
      en: 'Markdown reads a number and a full stop at the start of a line as a list item, so a sentence that begins with “2026. 11. 23.” becomes three nested lists.',
    },
  },
  'markdown/heading-space': {
    severity: 'hint',
    message: {
      ko: '{“text”|은/는} 제목이 되지 않습니다: # 뒤에 공백이 없습니다',
      en: '“{text}” is no heading: there is no space after #',
    },
    hint: {
      ko: '제목이라면 # 뒤에 한 칸 띄우세요.',
      en: 'If it is meant as a heading, put a space after #.',
    },
    explain: {
      ko: '예전 마크다운 편집기는 “#제목”도 제목으로 보았지만 CommonMark는 공백을 요구합니다. 해시태그라면 그대로 두어도 됩니다.',
      en: 'Older editors took “#title” for a heading; CommonMark wants a space. A hashtag may stay as it is.',
    },
  },
  'markdown/list-space': {
    severity: 'hint',
    message: {
      ko: '{“text”|은/는} 번호 목록이 되지 않습니다: 번호 뒤에 공백이 없습니다',
      en: '“{text}” is no list item: there is no space after the number',
    },
    hint: {
      ko: '목록이라면 번호 뒤에 한 칸 띄우세요.',
      en: 'If it is meant as a list, put a space after the number.',
    },
    explain: {
      ko: 'CommonMark에서 번호 목록은 “1. ”처럼 마침표 뒤에 공백이 있어야 합니다. 공백이 없으면 이어지는 줄이 한 문단으로 붙습니다.',
      en: 'In CommonMark a numbered item needs a space after its full stop; without it the lines run together into one paragraph.',
    },
  },
  'markdown/no-break-space': {
    severity: 'warning',
    message: {
      ko: '“{mark}” 뒤의 공백이 줄바꿈 없는 공백(U+00A0)이라 마크다운으로 읽히지 않습니다',
      en: 'the space after “{mark}” is a no-break space (U+00A0), so this is not read as Markdown',
    },
    hint: {
      ko: '보통 공백으로 바꾸세요. macOS에서 Option+Space를 누르면 들어갑니다(check --fix로 고칠 수 있습니다).',
      en: 'Replace it by a plain space; on macOS Option+Space types it (check --fix does it).',
    },
    explain: {
      ko: '한글을 입력하다 Option을 누른 채 스페이스를 치면 눈에 보이지 않는 U+00A0이 들어갑니다. 제목과 목록 기호 뒤에 이 문자가 있으면 마크다운은 보통 글자로 봅니다.',
      en: 'Option+Space types an invisible U+00A0. After the mark of a heading or a list, Markdown takes it for a letter.',
    },
  },
  'markdown/setext-heading': {
    severity: 'warning',
    message: {
      ko: '문장 {“text”|이/가} 제목으로 바뀝니다: 바로 아랫줄에 {mark}가 있습니다',
      en: 'the sentence “{text}” becomes a heading: {mark} stands right below it',
    },
    hint: {
      ko: '구분선이라면 그 앞에 빈 줄을 넣으세요(check --fix로 고칠 수 있습니다).',
      en: 'If a rule is meant, put an empty line before it (check --fix does it).',
    },
    explain: {
      ko: '문단 바로 아랫줄의 ---나 ===는 그 문단을 제목으로 만듭니다. 다른 블로그에서 옮긴 글에서 자주 보이는 함정입니다.',
      en: 'A line of --- or === right below a paragraph makes the paragraph a heading: a frequent trap in posts from other blogs.',
    },
  },
  'markdown/unclosed-emphasis': {
    severity: 'warning',
    message: {
      ko: '“{text}”의 {mark}가 굵은 글씨가 되지 않고 그대로 보입니다',
      en: 'the {mark} in “{text}” is shown as it is, not as bold text',
    },
    hint: {
      ko: '{mark} 바로 안쪽의 공백을 지우고, __ 대신 **를 쓰세요.',
      en: 'Take out the space just inside {mark}, and use ** rather than __.',
    },
    explain: {
      ko: '강조 기호는 안쪽에 공백이 없어야 닫힙니다. __는 앞뒤에 글자가 붙으면 강조로 보지 않으므로 조사 앞에서는 **를 씁니다.',
      en: 'Emphasis closes only without a space on its inner side. __ does not work next to letters, so before a particle use **.',
    },
  },
  'markdown/unknown-callout': {
    severity: 'hint',
    message: { ko: '[!{name}]: 모르는 콜아웃입니다', en: '[!{name}] is no known callout' },
    hint: { ko: '{known} 가운데 하나를 쓰세요.', en: 'Use one of {known}.' },
    explain: {
      ko: '모르는 콜아웃은 보통 인용문으로 보입니다. GitHub이 지원하는 다섯 가지와 자주 쓰는 다른 이름(INFO, DANGER 등)을 알아봅니다.',
      en: 'An unknown callout is shown as a quotation. The five kinds of GitHub and common other names (INFO, DANGER …) are known.',
    },
  },
  'markdown/unused-footnote': {
    severity: 'warning',
    message: {
      ko: '각주 [^{label}]을 가리키는 곳이 없습니다',
      en: 'nothing refers to the footnote [^{label}]',
    },
    hint: {
      ko: '본문에 [^{label}]을 넣거나 각주를 지우세요.',
      en: 'Put [^{label}] into the text, or delete the footnote.',
    },
    explain: {
      ko: '본문에서 가리키지 않는 각주는 페이지에 나타나지 않습니다. 내용이 말없이 사라지지 않도록 알립니다.',
      en: 'A footnote that nothing refers to does not appear on the page. It is reported so that its text is not lost silently.',
    },
  },
  'markdown/missing-footnote': {
    severity: 'warning',
    message: { ko: '각주 [^{label}]의 내용이 없습니다', en: 'the footnote [^{label}] has no text' },
    hint: { ko: '[^{label}]: 로 시작하는 줄을 추가하세요.', en: 'Add a line that begins with [^{label}]: .' },
    explain: {
      ko: '내용이 없는 각주 표시는 본문에 글자 그대로 남습니다.',
      en: 'A footnote mark without its text stays in the post as it was typed.',
    },
  },
  'markdown/malformed-address': {
    severity: 'error',
    message: {
      ko: '주소의 % 표기가 잘못되었습니다: {address}',
      en: 'a % in this address is malformed: {address}',
    },
    hint: {
      ko: '%는 %25로 쓰거나 주소를 다시 복사하세요.',
      en: 'Write % as %25, or copy the address again.',
    },
    explain: {
      ko: '주소에서 % 뒤에는 두 자리 16진수가 와야 합니다. 잘린 주소를 그대로 쓰면 브라우저마다 다른 곳을 찾습니다.',
      en: 'In an address a % is followed by two hexadecimal digits. Browsers disagree on what a truncated one means.',
    },
  },
  'markdown/missing-anchor': {
    severity: 'warning',
    message: { ko: '이 글에 #{anchor} 절이 없습니다', en: 'this post has no section #{anchor}' },
    hint: {
      ko: '제목을 확인하세요. 앵커는 제목에서 문장부호를 빼고 공백을 -로 바꾼 것입니다.',
      en: 'Check the heading: an anchor is its text without punctuation, with - for spaces.',
    },
    explain: {
      ko: '제목을 고치면 앵커도 바뀌므로, 같은 글 안의 링크도 함께 고쳐야 합니다.',
      en: 'An anchor changes with its heading, and the links to it in the same post must follow.',
    },
  },
  'markdown/top-heading': {
    severity: 'hint',
    message: {
      ko: '본문에 1단계 제목(#)이 있어 모든 제목을 한 단계씩 낮춥니다',
      en: 'the body has a heading of level 1 (#), so all its headings go down one level',
    },
    hint: {
      ko: '글 제목은 title에 적고 본문은 ##부터 시작하세요.',
      en: 'Put the title into title: and begin the body with ##.',
    },
    explain: {
      ko: '페이지의 h1은 글 제목 하나여야 화면 낭독기와 검색 엔진이 구조를 바로 읽습니다. 본문의 #은 h2로 낮아집니다.',
      en: 'A page has one h1, its title, so that screen readers and search engines see its structure. A # in the body becomes an h2.',
    },
  },
  'markdown/empty': {
    severity: 'warning',
    message: { ko: '본문이 비어 있습니다', en: 'the post has no text' },
    hint: { ko: '본문을 쓰거나 draft: true로 두세요.', en: 'Write it, or set draft: true.' },
    explain: {
      ko: '제목만 있는 글도 빌드되지만, 독자에게는 빈 페이지로 보입니다.',
      en: 'A post with nothing but a title builds, but its readers see an empty page.',
    },
  },
  'markdown/suppression-reason': {
    severity: 'warning',
    message: {
      ko: 'hoego-disable {name}에 이유가 없어 적용하지 않습니다',
      en: 'hoego-disable {name} gives no reason and has no effect',
    },
    hint: {
      ko: '<!-- hoego-disable {name} -- 이유 --> 모양으로 이유를 적으세요.',
      en: 'Give the reason: <!-- hoego-disable {name} -- reason -->.',
    },
    explain: {
      ko: '경고를 끄는 일은 나중에 읽는 사람이 판단할 수 있어야 합니다. 그래서 이유가 없는 요청은 받지 않습니다.',
      en: 'Whoever reads the post later must be able to judge why a warning was silenced, so a request without a reason is not accepted.',
    },
  },
} as const satisfies Record<`markdown/${string}`, DiagnosticText>;
