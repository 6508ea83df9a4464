import type { DiagnosticText } from '../diagnostic-text.ts';

/** What can be wrong with the block itself: its fences, its YAML. Its fields are in `frontmatter.ts`. */
export const frontmatterBlockCodes = {
  'frontmatter/missing': {
    severity: 'error',
    message: { ko: '머리말이 없습니다', en: 'there is no frontmatter' },
    hint: {
      ko: '첫 줄에 ---를 쓰고 title과 date를 적은 뒤 다시 ---로 닫으세요.',
      en: 'Begin the file with ---, state title and date, and close with another ---.',
    },
    explain: {
      ko: '글은 첫 줄의 ---로 시작해 다음 ---로 끝나는 머리말에 제목과 날짜를 적습니다. 다른 글자로 시작하는 파일, ----처럼 길이가 다른 줄로 시작하는 파일에는 머리말이 없는 것으로 봅니다.',
      en: 'A post states its title and date between a --- on the first line and the next ---. A file that begins with other text, or with a longer line such as ----, has no frontmatter.',
    },
  },
  'frontmatter/not-first': {
    severity: 'error',
    message: { ko: '머리말 앞에 빈 줄이 있습니다', en: 'there are empty lines before the frontmatter' },
    hint: {
      ko: '---가 첫 줄에 오도록 빈 줄을 지우세요.',
      en: 'Delete them, so that --- is the first line.',
    },
    explain: {
      ko: '머리말은 파일의 첫 줄에서 시작해야 합니다. 대부분의 도구는 그렇지 않은 머리말을 말없이 본문으로 내보내므로, 여기서는 읽되 오류로 알립니다.',
      en: 'Frontmatter starts on the first line. Most tools publish a later one as text without a word, so here it is read, and reported.',
    },
  },
  'frontmatter/engine': {
    severity: 'error',
    message: {
      ko: '{fence|으로/로} 시작하는 머리말은 읽지 않습니다',
      en: 'frontmatter that begins with {fence} is not read',
    },
    hint: {
      ko: '첫 줄을 ---로만 쓰고 내용을 YAML로 적으세요.',
      en: 'Write --- alone on the first line, and YAML below it.',
    },
    explain: {
      ko: '머리말은 YAML로만 씁니다. ---js 같은 머리말을 코드로 실행하는 도구가 있어, 풀 리퀘스트 하나로 빌드 서버를 조종할 수 있습니다. TOML(+++)이나 JSON 머리말은 YAML로 옮겨 적으세요.',
      en: 'Frontmatter is YAML and nothing else. Some tools run frontmatter such as ---js as code, which lets a pull request take over the build machine. Rewrite TOML (+++) and JSON as YAML.',
    },
  },
  'frontmatter/unclosed': {
    severity: 'error',
    message: { ko: '머리말을 닫는 ---가 없습니다', en: 'the frontmatter is not closed by ---' },
    hint: {
      ko: '머리말의 마지막 줄 다음에 ---만 있는 줄을 넣으세요.',
      en: 'Put a line of --- after the last line of the frontmatter.',
    },
    explain: {
      ko: '닫는 줄은 ---만 있어야 하고 들여쓰지 않습니다. 닫지 않으면 본문이 YAML로 읽혀 엉뚱한 줄에서 오류가 납니다. 본문에 있는 가로줄이 대신 머리말을 닫은 경우에도 이 오류가 납니다.',
      en: 'The closing line is --- alone, not indented. Without it the text would be read as YAML, and the mistake reported at an unrelated line; the same happens when a rule in the text closes the frontmatter.',
    },
  },
  'frontmatter/too-large': {
    severity: 'error',
    message: {
      ko: '머리말이 {size}KiB로 너무 큽니다(한도 {limit}KiB)',
      en: 'the frontmatter is too large: {size} KiB (limit {limit} KiB)',
    },
    hint: {
      ko: '긴 로그나 자료는 본문이나 첨부 파일로 옮기세요.',
      en: 'Move long logs and data into the text or an attachment.',
    },
    explain: {
      ko: '키가 수십만 개인 머리말 하나가 빌드를 몇 분 동안 멈출 수 있어 읽기 전에 크기를 봅니다. 보통의 머리말은 몇 KiB를 넘지 않고, 3,000줄의 타임라인도 300KiB 안팎입니다.',
      en: 'Frontmatter of some hundred thousand keys can stop a build for minutes, so its size is checked before it is read. An ordinary one has a few KiB, and a timeline of 3,000 entries some 300.',
    },
  },
  'frontmatter/depth': {
    severity: 'error',
    message: {
      ko: '값이 {limit}겹보다 깊게 중첩되어 있습니다',
      en: 'the value is nested deeper than {limit} levels',
    },
    hint: { ko: '괄호와 들여쓰기를 줄이세요.', en: 'Use fewer brackets and levels of indentation.' },
    explain: {
      ko: '아주 깊은 값은 읽는 도중에 스택을 넘칠 수 있고, 어디서 넘치는지는 컴퓨터마다 다릅니다. 어디서 빌드하든 결과가 같도록 깊이를 세어 거절합니다.',
      en: 'A very deep value overflows the stack, at a depth that differs from machine to machine. The levels are counted, so that every machine refuses the same posts.',
    },
  },
  'frontmatter/not-a-map': {
    severity: 'error',
    message: {
      ko: '머리말이 “키: 값”의 모음이 아닙니다',
      en: 'the frontmatter is not a set of “key: value”',
    },
    hint: {
      ko: 'title: 제목, date: 2026-11-23처럼 한 줄에 하나씩 적으세요. 본문의 가로줄이면 그 앞에 머리말을 두세요.',
      en: 'Write one a line: title: A title, date: 2026-11-23. If the --- is a rule of the text, put frontmatter before it.',
    },
    explain: {
      ko: '머리말에는 이름이 있는 값만 적을 수 있습니다. 목록이나 문장만 있으면 어느 것이 제목이고 날짜인지 알 수 없으므로 모두 본문으로 둡니다.',
      en: 'Frontmatter holds named values. Of a list or a sentence nobody can say what is the title and what the date, so it stays in the text.',
    },
  },
  'frontmatter/syntax': {
    severity: 'error',
    message: { ko: 'YAML 문법에 맞지 않습니다', en: 'this is not valid YAML' },
    hint: {
      ko: '쉼표와 괄호를 확인하고, 글자로 쓴 값이면 따옴표로 묶으세요.',
      en: 'Check commas and brackets; if it is text, put it in quotation marks.',
    },
    explain: {
      ko: '머리말은 YAML 1.2로 읽습니다. 읽을 수 없는 항목이 있어도 다른 항목은 계속 검사하므로, 한 번에 나온 오류를 모두 고칠 수 있습니다.',
      en: 'Frontmatter is read as YAML 1.2. An entry that cannot be read does not hide the others, so all mistakes can be mended at once.',
    },
  },
  'frontmatter/stray-line': {
    severity: 'error',
    message: { ko: '“키: 값” 모양이 아닌 줄입니다', en: 'this line is not “key: value”' },
    hint: {
      ko: '앞 값의 이어지는 줄이면 두 칸 들여쓰고, 본문이면 --- 아래로 옮기세요.',
      en: 'Indent it if it continues the value above; move it below --- if it belongs to the text.',
    },
    explain: {
      ko: '머리말의 줄은 새 항목이거나 앞 항목의 값입니다. 들여쓰지 않은 줄은 새 항목으로 읽히므로 콜론과 값이 있어야 합니다.',
      en: 'A line of the frontmatter is a new entry or part of the one above. One that is not indented is a new entry, and needs a colon and a value.',
    },
  },
  'frontmatter/colon-space': {
    severity: 'error',
    message: { ko: '{key} 콜론 뒤에 빈칸이 없습니다', en: 'there is no space after the colon of {key}' },
    hint: {
      ko: '{key}: 다음에 한 칸 띄우고 값을 적으세요.',
      en: 'Put a space between {key}: and the value.',
    },
    explain: {
      ko: 'YAML에서 콜론 바로 뒤에 글자가 붙으면 키와 값이 나뉘지 않고 한 낱말이 됩니다. 12:30이나 https://를 그대로 쓸 수 있는 것도 이 규칙 때문입니다.',
      en: 'In YAML a colon separates a key from its value only with a space after it. The same rule lets 12:30 and https:// stand as they are.',
    },
  },
  'frontmatter/tab': {
    severity: 'error',
    message: { ko: '탭으로 들여쓸 수 없습니다', en: 'a tab cannot indent' },
    hint: { ko: '탭을 빈칸 두 개로 바꾸세요.', en: 'Replace the tab by two spaces.' },
    explain: {
      ko: 'YAML은 탭의 폭을 정하지 않아 들여쓰기에 탭을 쓸 수 없습니다. 탭을 조용히 무시하고 다른 뜻으로 읽는 도구도 있습니다.',
      en: 'YAML does not say how wide a tab is, so tabs may not indent. Some tools ignore them and read something else.',
    },
  },
  'frontmatter/indent': {
    severity: 'error',
    message: { ko: '들여쓰기가 앞줄과 맞지 않습니다', en: 'the indentation does not fit the lines above' },
    hint: {
      ko: '같은 층의 항목은 같은 칸에서 시작하게 맞추세요.',
      en: 'Let entries of one level begin in the same column.',
    },
    explain: {
      ko: 'YAML은 들여쓴 칸 수로 어느 값에 속하는지 정합니다. 값이 있는 키 아래에 더 들여쓴 줄이 오거나 목록의 칸이 어긋나면 뜻을 정할 수 없습니다.',
      en: 'In YAML the indentation says what belongs to what. A deeper line below a key that has a value, or a list whose columns differ, has no meaning.',
    },
  },
  'frontmatter/quote': {
    severity: 'error',
    message: { ko: '닫는 따옴표가 없습니다', en: 'the closing quotation mark is missing' },
    hint: {
      ko: '값의 끝에 같은 따옴표를 붙이세요.',
      en: 'End the value with the same mark.',
    },
    explain: {
      ko: "따옴표로 시작한 값은 같은 따옴표로 끝나야 합니다. 작은따옴표 안에서 작은따옴표를 쓰려면 두 번(''), 큰따옴표 안에서 큰따옴표를 쓰려면 \\\"로 적습니다.",
      en: "A value that begins with a quotation mark ends with it. Inside single marks write '' for one, inside double marks \\\".",
    },
  },
  'frontmatter/bracket': {
    severity: 'error',
    message: { ko: '닫는 괄호가 없습니다', en: 'the closing bracket is missing' },
    hint: {
      ko: '목록은 ]로, 맵은 }로 닫으세요. 글자로 쓴 괄호면 값을 따옴표로 묶으세요.',
      en: 'Close a list with ] and a map with }. If the bracket is text, put the value in quotation marks.',
    },
    explain: {
      ko: '[나 {로 시작하는 값은 YAML의 목록이나 맵입니다. [장애]처럼 괄호로 시작하는 제목은 따옴표로 묶어야 글자로 읽힙니다.',
      en: 'A value that begins with [ or { is a list or a map. A title that begins with a bracket has to stand in quotation marks.',
    },
  },
  'frontmatter/escape': {
    severity: 'error',
    message: {
      ko: '큰따옴표 안에서 쓸 수 없는 \\ 표기입니다',
      en: 'this \\ sequence does not exist in double quotation marks',
    },
    hint: {
      ko: '\\를 글자로 쓰려면 \\\\로 적거나 작은따옴표로 묶으세요.',
      en: 'For a plain \\ write \\\\, or use single quotation marks.',
    },
    explain: {
      ko: '큰따옴표 안의 \\는 \\n, \\"처럼 정해진 표기의 시작입니다. 작은따옴표 안에서는 \\도 보통 글자라서 C:\\Users 같은 경로를 그대로 쓸 수 있습니다.',
      en: 'In double quotation marks \\ begins a sequence such as \\n or \\". In single ones it is an ordinary character, so paths like C:\\Users can stand as they are.',
    },
  },
  'frontmatter/needs-quotes': {
    severity: 'error',
    message: {
      ko: '값에 {“character”|이/가} 있어 따옴표로 묶어야 합니다',
      en: 'the value has “{character}” in it and needs quotation marks',
    },
    hint: {
      ko: "값 전체를 작은따옴표로 묶으세요. 예: title: '[장애] Redis: OOM'",
      en: "Put the whole value in single quotation marks: title: '[outage] Redis: OOM'",
    },
    explain: {
      ko: '“: ”, [, {, *, &, @, ` 같은 기호는 YAML에서 뜻이 있습니다. 따옴표로 묶은 값은 무엇이 들어 있든 글자로 읽힙니다.',
      en: 'Signs such as “: ”, [, {, *, &, @ and ` mean something in YAML. In quotation marks a value is text, whatever is in it.',
    },
  },
  'frontmatter/alias': {
    severity: 'error',
    message: {
      ko: '앵커(&), 별칭(*), 병합(<<)은 쓸 수 없습니다',
      en: 'anchors (&), aliases (*) and merges (<<) are not allowed',
    },
    hint: {
      ko: '값을 그대로 다시 적으세요. &나 *로 시작하는 글자면 따옴표로 묶으세요.',
      en: 'Write the value out. If the & or * is text, put it in quotation marks.',
    },
    explain: {
      ko: '별칭을 겹쳐 쓰면 500바이트짜리 머리말이 수십억 개의 값으로 불어납니다. 머리말에서는 같은 값을 두 번 적는 편이 낫습니다.',
      en: 'Aliases of aliases turn 500 bytes into billions of values. In frontmatter it is better to write a value twice.',
    },
  },
  'frontmatter/tag': {
    severity: 'error',
    message: { ko: 'YAML 태그 {tag|은/는} 쓸 수 없습니다', en: 'the YAML tag {tag} is not allowed' },
    hint: {
      ko: '태그를 지우세요. !로 시작하는 글자면 값을 따옴표로 묶으세요.',
      en: 'Delete the tag. If the ! is text, put the value in quotation marks.',
    },
    explain: {
      ko: '!로 시작하는 태그는 값을 만들 방법을 지정하며, !!js/function처럼 코드를 만드는 것도 있습니다. 머리말의 값은 모두 글자, 목록, 맵이므로 태그가 필요하지 않습니다.',
      en: 'A tag says how to make a value, and some, such as !!js/function, make code. All values of frontmatter are text, lists and maps, and need none.',
    },
  },
  'frontmatter/duplicate-key': {
    severity: 'error',
    message: { ko: '{key|을/를} 두 번 적었습니다', en: '{key} is stated twice' },
    hint: { ko: '하나만 남기고 지우세요.', en: 'Keep one of them.' },
    explain: {
      ko: '같은 키가 두 번 있으면 도구마다 다른 쪽을 씁니다. 어느 쪽이 맞는지 글쓴이만 알 수 있습니다.',
      en: 'Of two equal keys some tools take the first and some the last. Only the author knows which is right.',
    },
  },
  'frontmatter/comment': {
    severity: 'warning',
    message: {
      ko: '{comment}부터는 주석이라 값에 들어가지 않습니다',
      en: 'from {comment} on this is a comment and not part of the value',
    },
    hint: {
      ko: '값의 일부면 값 전체를 따옴표로 묶고, 주석이면 # 뒤를 한 칸 띄우세요.',
      en: 'If it belongs to the value, put all of it in quotation marks; if it is a comment, put a space after #.',
    },
    explain: {
      ko: 'YAML에서 빈칸 뒤의 #은 주석의 시작입니다. “장애 회고 #1”이라는 제목은 말없이 “장애 회고”가 됩니다.',
      en: 'In YAML a # after a space begins a comment. The title “Outage review #1” becomes “Outage review” without a word.',
    },
  },
} as const satisfies Record<`frontmatter/${string}`, DiagnosticText>;
