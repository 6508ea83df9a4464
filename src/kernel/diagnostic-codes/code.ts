import type { DiagnosticText } from '../diagnostic-text.ts';

export const codeCodes = {
  'code/unclosed': {
    severity: 'warning',
    message: {
      ko: '{fence}로 연 코드 블록이 닫히지 않아 뒤의 글까지 코드가 됩니다',
      en: 'the code block opened by {fence} is not closed, so all that follows is code',
    },
    hint: { ko: '코드가 끝나는 곳에 {fence}를 넣으세요.', en: 'Put {fence} where the code ends.' },
    explain: {
      ko: '닫는 표시가 없으면 글의 끝, 또는 다음 코드 블록의 여는 표시까지가 모두 코드로 보입니다.',
      en: 'Without its end, everything up to the next fence or the end of the post is shown as code.',
    },
  },
  'code/unknown-language': {
    severity: 'warning',
    message: {
      ko: '코드 블록의 언어 {“language”|을/를} 몰라 색 없이 보여 줍니다{suggestion}',
      en: 'the language “{language}” of this code block is unknown; it is shown without colours{suggestion}',
    },
    hint: {
      ko: '언어 이름을 고치거나, 색이 필요 없으면 text로 쓰세요.',
      en: 'Correct the name, or write text for no colours.',
    },
    explain: {
      ko: 'hoego는 Shiki가 아는 언어 이름과 별칭(ts, sh, yml, k8s 등)을 알아봅니다. 이름을 잘못 적어도 빌드는 되지만 색이 없습니다.',
      en: 'hoego knows the languages of Shiki and their short names. A misspelt name builds, without colours.',
    },
  },
  'code/plain': {
    severity: 'warning',
    message: {
      ko: '코드가 길어 색 없이 보여 줍니다: {what}(한도 {limit})',
      en: 'this code block is shown without colours: {what} (limit {limit})',
    },
    hint: {
      ko: '필요한 부분만 남기거나 파일로 첨부하세요.',
      en: 'Keep the part that matters, or attach it as a file.',
    },
    explain: {
      ko: '압축된 자바스크립트처럼 한 줄이 아주 긴 코드는 문법을 읽는 시간이 길이의 제곱으로 늘어납니다. 시간을 재서 끊으면 결과가 컴퓨터마다 달라지므로 길이로 끊습니다.',
      en: 'The time to read the grammar of a very long line grows with its square. Stopping by the clock would make the result depend on the machine, so the length decides.',
    },
  },
  'code/invisible-character': {
    severity: 'warning',
    message: {
      ko: '코드에 보이지 않는 문자 {character}가 있습니다',
      en: 'the code contains the invisible character {character}',
    },
    hint: {
      ko: '보통 공백으로 바꾸거나 지우세요. 복사해 붙이면 명령이 실패합니다.',
      en: 'Replace it by a plain space or delete it; a pasted command would fail.',
    },
    explain: {
      ko: '노션이나 메신저에서 복사한 코드에는 폭 없는 공백이나 U+00A0이 섞여 있곤 합니다. 방향을 바꾸는 문자는 코드를 실제와 다르게 보이게도 합니다.',
      en: 'Code copied from a chat or a document often contains zero-width or no-break spaces. Characters that change the direction of text can even make code look other than it is.',
    },
  },
  'code/line-range': {
    severity: 'warning',
    message: {
      ko: '강조할 줄 {range|은/는} 코드에 없습니다(모두 {lines}줄)',
      en: 'the lines {range} to highlight are not in the code ({lines} lines)',
    },
    hint: { ko: '중괄호 안의 줄 번호를 고치세요.', en: 'Correct the numbers in the braces.' },
    explain: {
      ko: '코드를 고치면서 줄 번호를 그대로 두면 엉뚱한 줄이 강조됩니다.',
      en: 'When code is edited and the numbers are not, the wrong lines stand out.',
    },
  },
} as const satisfies Record<`code/${string}`, DiagnosticText>;
