import type { DiagnosticText } from '../diagnostic-text.ts';

/** What can be wrong with the fields of the frontmatter. Its fences and its YAML are in `frontmatter-block.ts`. */
export const frontmatterCodes = {
  'frontmatter/required': {
    severity: 'error',
    message: { ko: '{key|이/가} 없습니다', en: '{key} is missing' },
    hint: { ko: '{key|을/를} 적으세요.', en: 'State {key}.' },
    explain: {
      ko: '글에는 title과 date가 반드시 있어야 합니다. 그 밖의 항목은 없어도 되지만, 링크의 url처럼 항목 안에서 꼭 필요한 것이 있습니다.',
      en: 'Every post has a title and a date. All else is optional, but some entries have a part they cannot do without, such as the url of a reference.',
    },
  },
  'frontmatter/empty': {
    severity: 'error',
    message: { ko: '{key} 값이 비어 있습니다', en: '{key} is empty' },
    hint: {
      ko: '값을 적으세요. 쓰지 않을 항목이면 지우세요.',
      en: 'State a value, or delete the entry if it is not needed.',
    },
    explain: {
      ko: '꼭 있어야 하는 값은 비워 둘 수 없습니다. 값을 모르는 것과 적다 만 것은 다르며, 빈 값으로는 둘을 구별할 수 없습니다.',
      en: 'A value that is needed may not be empty: nobody could tell an unknown value from an unfinished one.',
    },
  },
  'frontmatter/not-text': {
    severity: 'error',
    message: { ko: '{key}에는 글자를 적어야 합니다', en: '{key} has to be text' },
    hint: {
      ko: '목록이나 맵이 아닌 값 하나를 적으세요. 괄호나 “: ”가 든 글자면 따옴표로 묶으세요.',
      en: 'State one value, not a list or a map. If the text has brackets or “: ” in it, put it in quotation marks.',
    },
    explain: {
      ko: '글자를 적을 자리에 목록이나 맵이 있습니다. title: [장애]처럼 괄호만 있는 값도 YAML에서는 목록입니다.',
      en: 'There is a list or a map where text is asked. To YAML a value such as title: [outage] is a list as well.',
    },
  },
  'frontmatter/not-list': {
    severity: 'error',
    message: { ko: '{key}에는 목록을 적어야 합니다', en: '{key} has to be a list' },
    hint: { ko: '{key}: [하나, 둘]처럼 적으세요.', en: 'Write it like {key}: [one, two].' },
    explain: {
      ko: '목록을 적을 자리에 맵이 있습니다. 값이 하나면 목록 대신 값만 적어도 됩니다.',
      en: 'There is a map where a list is asked. A single value may stand without a list.',
    },
  },
  'frontmatter/not-flag': {
    severity: 'error',
    message: { ko: '{key}에는 true나 false를 적어야 합니다', en: '{key} has to be true or false' },
    hint: { ko: 'true 또는 false로 적으세요.', en: 'Write true or false.' },
    explain: {
      ko: 'YAML 1.2에서 예·아니요는 true와 false뿐입니다. yes, no, on, off는 글자로 읽히므로 짐작하지 않고 오류로 알립니다.',
      en: 'In YAML 1.2 only true and false are yes and no. The words yes, no, on and off are text, so nothing is guessed.',
    },
  },
  'frontmatter/not-entry': {
    severity: 'error',
    message: { ko: '{key}에 올 수 없는 모양입니다', en: 'this cannot stand in {key}' },
    hint: {
      ko: '{key}의 항목은 {parts}로 이루어진 맵이나 글자 하나로 적으세요.',
      en: 'Write an entry of {key} as a map of {parts}, or as one text.',
    },
    explain: {
      ko: '항목은 이름이 붙은 값들의 맵으로 적고, 꼭 필요한 값 하나만 있을 때는 그 값만 적어도 됩니다. 예를 들어 technologies에서 redis는 {id: redis}와 같습니다.',
      en: 'An entry is a map of named values; one that has only its required value may be written as that value. In technologies, redis is the same as {id: redis}.',
    },
  },
  'frontmatter/not-map': {
    severity: 'error',
    message: {
      ko: '{key}에는 이름이 붙은 값들을 적어야 합니다',
      en: '{key} has to be a map of named values',
    },
    hint: {
      ko: '다음 줄에 들여 써서 “이름: 값”으로 적으세요.⟨ 쓸 수 있는 이름: {parts}⟩',
      en: 'Write “name: value” on indented lines below it.⟨ Possible names: {parts}⟩',
    },
    explain: {
      ko: '배운 점이나 팀처럼 여러 값으로 이루어진 항목은 글자 하나로 줄여 적을 수 없습니다.',
      en: 'What consists of several values, such as lessons or a team, cannot be written as one text.',
    },
  },
  'frontmatter/not-map-list': {
    severity: 'error',
    message: {
      ko: '{key}에는 이름이 붙은 값들의 목록을 적어야 합니다',
      en: '{key} has to be a list of maps of named values',
    },
    hint: {
      ko: '다음 줄부터 항목마다 “- ”로 시작해 “이름: 값”으로 적으세요.⟨ 쓸 수 있는 이름: {parts}⟩',
      en: 'Begin each item below it with “- ”, and write it as “name: value”.⟨ Possible names: {parts}⟩',
    },
    explain: {
      ko: '타임라인은 사건의 목록이고, 사건 하나는 시각과 내용처럼 여러 값으로 이루어집니다. 그래서 항목을 글자 하나로 줄여 적을 수 없습니다.',
      en: 'A timeline is a list of events, and an event consists of several values, such as its time and its text. So no item may be one text.',
    },
  },
  'frontmatter/count': {
    severity: 'error',
    message: {
      ko: '{key}의 {“found”|은/는} 수가 아닙니다',
      en: '{key}: “{found}” is no number',
    },
    hint: {
      ko: '0이나 그보다 큰 정수를 단위 없이 적으세요.',
      en: 'State a whole number, 0 or more, without a unit.',
    },
    explain: {
      ko: '인원처럼 세는 값에는 음수와 소수, 단위를 쓸 수 없습니다.',
      en: 'What counts people has no sign, no fraction and no unit.',
    },
  },
  'frontmatter/too-long': {
    severity: 'error',
    message: {
      ko: '{key|이/가} {length}자로 너무 깁니다(한도 {limit}자)',
      en: '{key} is too long: {length} characters (limit {limit})',
    },
    hint: { ko: '{limit}자 안으로 줄이세요.', en: 'Shorten it to at most {limit} characters.' },
    explain: {
      ko: '제목과 이름은 목록, 검색 결과, 피드에 그대로 나옵니다. 한도를 넘는 값은 대개 따옴표나 줄바꿈을 빠뜨려 본문이 딸려 온 것입니다.',
      en: 'Titles and names appear whole in lists, search results and feeds. A value beyond the limit usually has swallowed text for want of a quotation mark or a line break.',
    },
  },
  'frontmatter/control-character': {
    severity: 'error',
    message: {
      ko: '{key}에 줄바꿈이나 보이지 않는 제어 문자가 있습니다',
      en: '{key} has a line break or an invisible control character in it',
    },
    hint: {
      ko: '한 줄로 적고 보이지 않는 문자를 지우세요.',
      en: 'Write it on one line, without invisible characters.',
    },
    explain: {
      ko: '제어 문자는 피드와 사이트맵을 읽을 수 없게 만들고, 글자의 방향을 뒤집는 문자는 제목을 다른 뜻으로 보이게 합니다.',
      en: 'Control characters make feeds and sitemaps unreadable, and characters that reverse the direction of text make a title look like another.',
    },
  },
  'frontmatter/choice': {
    severity: 'error',
    message: { ko: '{key}에 {“found”|을/를} 쓸 수 없습니다', en: '{key} cannot be “{found}”' },
    hint: {
      ko: '쓸 수 있는 값: {allowed}⟨ (비슷한 값: {nearest})⟩',
      en: 'It may be: {allowed}⟨ (similar: {nearest})⟩',
    },
    explain: {
      ko: '정해진 값만 쓸 수 있는 항목입니다. 비슷한 값을 짐작해서 쓰면 통계와 목록이 말없이 어긋나므로 정확한 값을 적어야 합니다.',
      en: 'Only certain values are possible here. A guess at what was meant would make statistics and lists wrong without a word.',
    },
  },
  'frontmatter/date': {
    severity: 'error',
    message: {
      ko: '{key}의 {“found”|은/는} 올바른 날짜나 시각이 아닙니다',
      en: '{key}: “{found}” is no date or time',
    },
    hint: {
      ko: '실제로 있는 날을 2026-11-23, 2026-11-23 09:00, 2026-11-23T09:00+09:00 가운데 한 모양으로 적으세요.',
      en: 'State a day that exists, as 2026-11-23, 2026-11-23 09:00 or 2026-11-23T09:00+09:00.',
    },
    explain: {
      ko: '월과 일은 두 자리로 적고, 시간대를 생략하면 사이트의 시간대로 읽습니다. 2024-02-30처럼 없는 날과 24:00을 다음 날로 넘겨 읽는 도구가 많지만, 틀린 날짜를 조용히 고치면 기록이 달라지므로 오류로 알립니다.',
      en: 'Months and days have two digits; without an offset the time is in the site’s zone. Many tools read 2024-02-30 and 24:00 as the day after, but mending a date in silence changes the record.',
    },
  },
  'frontmatter/date-order': {
    severity: 'error',
    message: { ko: '{later|이/가} {earlier}보다 빠릅니다', en: '{later} is before {earlier}' },
    hint: { ko: '두 날짜 가운데 틀린 것을 고치세요.', en: 'Correct whichever of the two is wrong.' },
    explain: {
      ko: '고친 날이 쓴 날보다 앞설 수는 없습니다. 시각을 적지 않은 날짜는 하루 전체로 보므로, 같은 날이면 오류가 아닙니다.',
      en: 'A post cannot be updated before it was written. A date without a time is the whole day, so the same day is fine.',
    },
  },
  'frontmatter/slug': {
    severity: 'error',
    message: {
      ko: '{“found”|은/는} 주소로 쓸 수 없는 slug입니다',
      en: '“{found}” cannot be a slug',
    },
    hint: { ko: '{suggestion}처럼 적으세요.', en: 'Write it like {suggestion}.' },
    explain: {
      ko: 'slug는 글의 주소이자 폴더의 이름입니다. 빈칸, 보이지 않는 문자, / \\ : * ? " < > | % # 는 쓸 수 없고, 마침표로 시작하거나 끝날 수 없습니다. 한글과 대소문자는 그대로 씁니다.',
      en: 'A slug is the address of a post and the name of a folder. It has no spaces, no invisible characters and none of / \\ : * ? " < > | % #, and does not begin or end with a dot. Hangul and letter case are kept.',
    },
  },
  'frontmatter/slug-reserved': {
    severity: 'error',
    message: {
      ko: '{“found”|은/는} Windows가 장치 이름으로 쓰는 slug입니다',
      en: '“{found}” is the name of a device on Windows',
    },
    hint: { ko: '{suggestion}처럼 적으세요.', en: 'Write it like {suggestion}.' },
    explain: {
      ko: 'Windows에서는 CON, NUL, AUX, COM1 같은 이름의 파일과 폴더를 만들 수 없습니다. 어디서 빌드하든 결과가 같도록 모든 컴퓨터에서 거절합니다.',
      en: 'Windows cannot have files or folders called CON, NUL, AUX or COM1. They are refused everywhere, so that every machine builds the same site.',
    },
  },
  'frontmatter/slug-too-long': {
    severity: 'error',
    message: {
      ko: 'slug가 {bytes}바이트로 너무 깁니다(한도 {limit}바이트)',
      en: 'the slug is too long: {bytes} bytes (limit {limit})',
    },
    hint: {
      ko: '한글이면 80자 안으로 줄이세요.',
      en: 'Shorten it: Hangul to 80 syllables, Latin letters to 240.',
    },
    explain: {
      ko: '파일 시스템은 폴더 이름을 255바이트까지만 받고, 한글 한 자는 3바이트입니다. 쓰는 도중에 실패하지 않도록 미리 알립니다.',
      en: 'File systems take folder names of up to 255 bytes, and a Hangul syllable has three. Better told now than in the middle of writing.',
    },
  },
  'frontmatter/file-name-too-long': {
    severity: 'error',
    message: {
      ko: '파일 이름이 {bytes}바이트라 주소로 쓸 수 없습니다(한도 {limit}바이트)',
      en: 'the file name has {bytes} bytes and is too long for an address (limit {limit})',
    },
    hint: {
      ko: '파일 이름을 줄이거나 slug를 적으세요.',
      en: 'Shorten the file name, or state a slug.',
    },
    explain: {
      ko: 'slug를 적지 않으면 파일 이름이 주소가 됩니다. 폴더 이름의 한도는 255바이트이고 한글 한 자는 3바이트입니다.',
      en: 'Without a slug the file name becomes the address. Folder names have at most 255 bytes, and a Hangul syllable has three.',
    },
  },
  'frontmatter/old-address': {
    severity: 'error',
    message: {
      ko: '{“found”|은/는} 옛 주소로 쓸 수 없습니다',
      en: '“{found}” cannot be an old address',
    },
    hint: {
      ko: '도메인을 뺀 경로를 /로 시작하게 적으세요. 예: {suggestion}',
      en: 'State the path without the domain, beginning with /. For example {suggestion}',
    },
    explain: {
      ko: 'aliases는 이 사이트에서 글이 예전에 있던 주소입니다. 다른 도메인에서 오는 사람은 그 도메인에서만 옮겨 보낼 수 있습니다. .. 이 든 경로와 % 표기가 깨진 경로는 쓸 수 없습니다.',
      en: 'aliases are addresses that the post once had on this site. People who come to another domain can only be redirected there. Paths with .. or a broken % sequence cannot be used.',
    },
  },
  'frontmatter/lang': {
    severity: 'error',
    message: { ko: '{“found”|은/는} 언어 코드가 아닙니다', en: '“{found}” is no language tag' },
    hint: { ko: 'ko, en, en-US처럼 적으세요.', en: 'Write it like ko, en or en-US.' },
    explain: {
      ko: 'lang은 브라우저와 화면 읽기 프로그램에 글의 언어를 알립니다. BCP 47의 언어 코드를 씁니다.',
      en: 'lang tells browsers and screen readers the language of the post, as a BCP 47 tag.',
    },
  },
  'frontmatter/url': {
    severity: 'error',
    message: { ko: '{“found”|은/는} 웹 주소가 아닙니다', en: '“{found}” is no web address' },
    hint: {
      ko: 'https://로 시작하는 주소 전체를 적으세요.',
      en: 'State the whole address, beginning with https://.',
    },
    explain: {
      ko: 'references에는 사이트 밖의 자료를 적습니다. http와 https 주소만 쓸 수 있으며, 사이트 안의 글은 본문에서 링크하거나 relatedTo에 적습니다.',
      en: 'references lists sources outside the site, by http or https address. Link to posts of the site in the text, or name them in relatedTo.',
    },
  },
  'frontmatter/duplicate': {
    severity: 'hint',
    message: { ko: '{key}에 {“found”|이/가} 또 있습니다', en: '{key} has “{found}” twice' },
    hint: { ko: '하나만 남기세요.', en: 'Keep one of them.' },
    explain: {
      ko: '대소문자나 한글을 풀어 쓴 방식만 다른 이름은 같은 이름입니다. 두 번째는 세지 않으므로 사이트는 그대로 만들어집니다.',
      en: 'Names that differ only in letter case, or in how Hangul is composed, are one name. The second is not counted, and the site is built all the same.',
    },
  },
  'frontmatter/unknown-key': {
    severity: 'warning',
    message: { ko: '{key|은/는} 쓰이지 않는 키입니다', en: '{key} is not a key that is used' },
    hint: {
      ko: '철자를 확인하거나 지우세요.⟨ 비슷한 키: {nearest}⟩',
      en: 'Check the spelling or delete it.⟨ Similar keys: {nearest}⟩',
    },
    explain: {
      ko: '철자가 틀린 키는 말없이 무시되어, 적은 값이 왜 나오지 않는지 알기 어렵습니다. 다른 블로그 도구의 키라면 같은 뜻의 키를 알려 줍니다.',
      en: 'A misspelt key would be ignored in silence, and nobody would know why its value does not show. For the keys of other tools, the one of the same meaning is named.',
    },
  },
  'frontmatter/other-type': {
    severity: 'warning',
    message: {
      ko: '{key|은/는} 이 글({type})에서는 쓰이지 않는 키입니다',
      en: '{key} is not used in a post of the type {type}',
    },
    hint: {
      ko: '글 종류가 맞는지 확인하고(이 키는 type: {used}에서 씁니다), 아니면 지우세요.',
      en: 'Check the type of the post (the key belongs to type: {used}), or delete the key.',
    },
    explain: {
      ko: '심각도나 타임라인은 장애 보고서에, KPT 항목은 회고에만 쓰입니다. 통계와 목록은 글 종류를 보고 세므로, 종류가 다르면 적은 값이 어디에도 나오지 않습니다.',
      en: 'Severity and timeline belong to incident reports, the items of KPT to retrospectives. Lists and statistics go by the type of a post; with another type the value shows nowhere.',
    },
  },
  'frontmatter/item-of-format': {
    severity: 'error',
    message: {
      ko: '{format} 회고에는 {kind} 항목이 없습니다',
      en: 'a retrospective of the format {format} has no {kind}',
    },
    hint: {
      ko: '{allowed} 가운데 하나로 옮기거나 format을 고치세요.',
      en: 'Move it to one of {allowed}, or correct the format.',
    },
    explain: {
      ko: 'KPT는 Keep·Problem·Try, 4L은 Liked·Learned·Lacked·Longed for, 5F는 Fact·Feeling·Finding·Future·Feedback으로 돌아봅니다. 섞어 쓰려면 format: free로 적습니다.',
      en: 'KPT looks back by keep, problem, try; the four Ls by liked, learned, lacked, longed for; the five Fs by fact, feeling, finding, future, feedback. To mix them, state format: free.',
    },
  },
  'frontmatter/derived': {
    severity: 'error',
    message: {
      ko: '{key|은/는} 계산되는 값이라 적을 수 없습니다',
      en: '{key} is computed and cannot be stated',
    },
    hint: { ko: '이 줄을 지우세요.', en: 'Delete this line.' },
    explain: {
      ko: '걸린 시간, 등급, 읽는 시간처럼 다른 값에서 나오는 값을 손으로 적으면 곧 어긋납니다. 실제 장애 보고서에서도 손으로 적은 복구 시간은 타임라인과 맞지 않는 일이 많았습니다.',
      en: 'Durations, grades and reading times follow from other values, and typed by hand they soon disagree with them. In real reports the typed recovery time often contradicts the timeline.',
    },
  },
  'frontmatter/unknown-category': {
    severity: 'hint',
    message: {
      ko: '{“category”|은/는} 설정에 없는 분류라서 그 이름의 분류를 새로 만듭니다',
      en: 'the category “{category}” is not configured; one of that name is made',
    },
    hint: {
      ko: '철자를 확인하거나 site.config.ts의 categories에 더하세요. 설정된 분류: {allowed}',
      en: 'Check the spelling, or add it to categories in site.config.ts. Configured: {allowed}',
    },
    explain: {
      ko: '설정에 없는 폴더는 그 이름의 분류가 됩니다. 설정에 더하면 한글 이름과 설명, 기본 글 종류를 정할 수 있습니다.',
      en: 'A folder that is not configured is a category of its name. In the configuration it can have a label, a description and a default type.',
    },
  },
  'frontmatter/suppression-reason': {
    severity: 'warning',
    message: {
      ko: 'hoego-disable {name}에 이유가 없어 적용하지 않습니다',
      en: 'hoego-disable {name} gives no reason and has no effect',
    },
    hint: {
      ko: '# hoego-disable {name} -- 이유 모양으로 이유를 적으세요.',
      en: 'Give the reason: # hoego-disable {name} -- reason',
    },
    explain: {
      ko: '경고를 끄는 일은 나중에 읽는 사람이 판단할 수 있어야 합니다. 그래서 이유가 없는 요청은 받지 않습니다.',
      en: 'Whoever reads the post later must be able to judge why a warning was silenced, so a request without a reason is not accepted.',
    },
  },
} as const satisfies Record<`frontmatter/${string}`, DiagnosticText>;
