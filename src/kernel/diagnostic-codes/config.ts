import type { DiagnosticText } from '../diagnostic-text.ts';

export const configCodes = {
  'config/not-found': {
    severity: 'error',
    message: { ko: '설정 파일 {path|이/가} 없습니다', en: 'the configuration file {path} does not exist' },
    hint: { ko: '--config에 적은 경로를 확인하세요.', en: 'Check the path given with --config.' },
    explain: {
      ko: '설정 파일을 따로 지정하지 않으면 사이트 폴더의 site.config.ts를 쓰고, 그것도 없으면 기본값으로 빌드합니다. 지정한 파일이 없을 때는 엉뚱한 설정으로 발행하지 않도록 멈춥니다.',
      en: 'Without --config, site.config.ts in the site folder is used, and without that the defaults. A file that was named but is not there stops the build, so that nothing is published with the wrong settings.',
    },
  },
  'config/syntax': {
    severity: 'error',
    message: {
      ko: '설정 파일을 읽을 수 없습니다: {reason}',
      en: 'the configuration cannot be read: {reason}',
    },
    hint: {
      ko: '표시된 줄의 괄호와 쉼표, import 경로를 확인하세요.',
      en: 'Check the brackets, commas and import paths of that line.',
    },
    explain: {
      ko: 'site.config.ts는 esbuild로 컴파일한 뒤 실행합니다. 문법이 틀렸거나 불러올 모듈을 찾지 못하면 여기서 멈춥니다. 메시지는 esbuild가 낸 것이라 영어입니다.',
      en: 'site.config.ts is compiled by esbuild and then run. Wrong syntax or a module that cannot be found stops it here; the message is esbuild’s.',
    },
  },
  'config/throws': {
    severity: 'error',
    message: {
      ko: '설정 파일을 실행하다가 오류가 났습니다: {reason}',
      en: 'the configuration failed while it ran: {reason}',
    },
    hint: {
      ko: '표시된 줄에서 쓰는 값과 불러오는 모듈을 확인하세요.',
      en: 'Check the values that line uses and the modules it imports.',
    },
    explain: {
      ko: '설정 파일은 코드이므로 실행하다가 실패할 수 있습니다. 표시된 위치는 오류가 난 설정 파일의 줄이며, 불러온 패키지 안에서 났다면 그것을 부른 줄입니다.',
      en: 'The configuration is code, so it can fail while it runs. The place is the line of it that failed, or that called the package which did.',
    },
  },
  'config/no-object': {
    severity: 'error',
    message: {
      ko: '설정 파일이 설정 객체를 기본으로 내보내지 않습니다',
      en: 'the configuration has no object as its default export',
    },
    hint: {
      ko: 'export default defineConfig(…)로 설정 객체를 내보내세요.',
      en: 'Export the object with export default defineConfig(…).',
    },
    explain: {
      ko: '설정은 기본으로 내보낸 객체 하나입니다. export default를 빠뜨리거나 함수, 배열을 내보내면 어떤 값을 쓰려던 것인지 알 수 없어 멈춥니다.',
      en: 'The configuration is the one object that the file exports by default. Without it, or with a function or a list in its place, nobody can tell what was meant.',
    },
  },
  'config/unknown-key': {
    severity: 'warning',
    message: { ko: '{key|은/는} 없는 설정입니다', en: 'there is no setting {key}' },
    hint: {
      ko: '이름을 확인하세요. 쓸 수 있는 이름: {nearest}',
      en: 'Check the name. Known here: {nearest}',
    },
    explain: {
      ko: '모르는 설정은 무시합니다. 철자가 틀린 설정은 기본값으로 빌드되어도 눈치채기 어려우므로 알립니다.',
      en: 'A setting that hoego does not know is ignored. A misspelt one would silently leave its default in place, so you are told.',
    },
  },
  'config/no-effect': {
    severity: 'hint',
    message: { ko: '{key} 설정은 아직 쓰이지 않습니다', en: 'the setting {key} has no effect yet' },
    hint: { ko: '그대로 두어도 됩니다.', en: 'It may stay.' },
    explain: {
      ko: '이름은 정해졌지만 이 버전에는 아직 그 기능이 없습니다. 기능이 들어오는 버전부터 이 값을 읽고 검사합니다.',
      en: 'The name is reserved, but this version lacks the feature. From the version that has it, the value will be read and checked.',
    },
  },
  'config/type': {
    severity: 'error',
    message: {
      ko: '{key|은/는} {type} 형식이어야 합니다(적은 값: {found})',
      en: '{key} must be {type}, not {found}',
    },
    hint: {
      ko: 'site.config.ts에서 defineConfig를 쓰면 편집기가 형식을 알려 줍니다.',
      en: 'With defineConfig in site.config.ts your editor shows the types.',
    },
    explain: {
      ko: '설정 값의 형식이 다르면 뜻을 짐작하지 않고 멈춥니다. 형식은 타입스크립트 표기로 적었습니다.',
      en: 'A value of another type is not guessed at. The type is written as TypeScript writes it.',
    },
  },
  'config/choice': {
    severity: 'error',
    message: {
      ko: '{key}에는 {values} 가운데 하나만 쓸 수 있습니다(적은 값: {found})',
      en: '{key} must be one of {values}, not {found}',
    },
    hint: { ko: '목록에 있는 값으로 바꾸세요.', en: 'Choose one of the list.' },
    explain: {
      ko: '정해진 값 가운데 하나를 고르는 설정입니다. 대소문자도 같아야 합니다.',
      en: 'This setting takes one of a few words, in exactly this letter case.',
    },
  },
  'config/empty': {
    severity: 'error',
    message: { ko: '{key|이/가} 비어 있습니다', en: '{key} is empty' },
    hint: { ko: '값을 적거나 이 줄을 지우세요.', en: 'Give it a value, or delete the line.' },
    explain: {
      ko: '빈 값은 지운 것인지 잊은 것인지 알 수 없습니다. 줄을 지우면 기본값을 씁니다.',
      en: 'An empty value may be meant or forgotten. Without the line the default is used.',
    },
  },
  'config/missing-key': {
    severity: 'error',
    message: { ko: '{key|이/가} 없습니다', en: '{key} is missing' },
    hint: { ko: '값을 적으세요.', en: 'Add it.' },
    explain: {
      ko: '분류마다 폴더 이름이자 주소가 되는 id가 있어야 합니다.',
      en: 'Every category needs an id: the name of its folder and its address.',
    },
  },
  'config/count': {
    severity: 'error',
    message: {
      ko: '{key|은/는} 1부터 1000까지의 정수여야 합니다(적은 값: {found})',
      en: '{key} must be a whole number from 1 to 1000, not {found}',
    },
    hint: {
      ko: '1 이상의 정수를 따옴표 없이 적으세요.',
      en: 'Write a whole number, without quotation marks.',
    },
    explain: {
      ko: '한 쪽이나 한 피드에 실을 글의 수, 장애 등급, 대책의 기한(일)은 세는 값입니다. 글의 수가 너무 크면 목록과 피드가 수 MB가 됩니다.',
      en: 'Posts on one page or in one feed, grades of incidents and days an action has are counted. With too many posts, lists and feeds grow to megabytes.',
    },
  },
  'config/site-url': {
    severity: 'error',
    message: {
      ko: '{key}에 적은 {found|은/는} http나 https 주소가 아닙니다',
      en: '{key} is not an http or https address: {found}',
    },
    hint: {
      ko: 'https://example.com 처럼 도메인까지만 적으세요.',
      en: 'Write it up to the domain: https://example.com',
    },
    explain: {
      ko: '피드와 사이트맵, 검색 엔진에 알리는 대표 주소의 앞부분이 됩니다. 사용자 이름이나 물음표, # 뒤의 부분은 쓸 수 없습니다.',
      en: 'Addresses in feeds, the sitemap and canonical links begin with it. A user name, a query or a fragment has no place in it.',
    },
  },
  'config/site-url-path': {
    severity: 'error',
    message: {
      ko: '{key}에는 경로를 적을 수 없습니다(적은 값: {found})',
      en: '{key} takes no path: {found}',
    },
    hint: {
      ko: '도메인 뒤의 경로는 base에 적으세요. 예를 들면 base: "/blog/" 입니다.',
      en: 'Write the path behind the domain into base, such as base: "/blog/".',
    },
    explain: {
      ko: '경로를 두 곳에 적으면 링크와 피드의 주소가 서로 어긋납니다. 그래서 도메인은 siteUrl, 그 아래 경로는 base로 나누었습니다. GitHub Pages라면 base는 저장소 이름입니다.',
      en: 'A path in two places would make links and feeds disagree, so the domain is siteUrl and the path under it is base. On GitHub Pages base is the name of the repository.',
    },
  },
  'config/base': {
    severity: 'error',
    message: {
      ko: '{key}에 적은 {found|은/는} 경로가 아닙니다',
      en: '{key} is not a path: {found}',
    },
    hint: {
      ko: '"/"나 "/blog/"처럼 적으세요. 도메인은 siteUrl에 적습니다.',
      en: 'Write "/" or "/blog/"; the domain belongs in siteUrl.',
    },
    explain: {
      ko: '사이트의 모든 주소가 base로 시작합니다. 도메인이나 .., 물음표, #이 들어 있으면 주소가 깨집니다.',
      en: 'Every address of the site begins with base. A domain, .., a query or a fragment would break them all.',
    },
  },
  'config/time-zone': {
    severity: 'error',
    message: {
      ko: '{key}에 적은 {found|은/는} 시간대 이름이 아닙니다',
      en: '{key} is not the name of a time zone: {found}',
    },
    hint: {
      ko: 'Asia/Seoul이나 UTC처럼 적으세요. KST나 +09:00은 쓸 수 없습니다.',
      en: 'Write a name such as Asia/Seoul or UTC, not KST or +09:00.',
    },
    explain: {
      ko: '글의 날짜와 오프셋이 없는 시각은 이 시간대로 읽습니다. 줄임말은 나라마다 뜻이 다르고, 오프셋은 서머 타임을 담지 못하므로 tz 데이터베이스의 이름을 씁니다.',
      en: 'Days, and times without an offset, are read in this zone. Abbreviations mean different things in different countries and offsets know no summer time, so names of the tz database are used.',
    },
  },
  'config/edit-link': {
    severity: 'error',
    message: {
      ko: '{key|은/는} 글의 경로가 들어갈 자리가 있는 주소여야 합니다(적은 값: {found})',
      en: '{key} must be an address with a place for the path of a post, not {found}',
    },
    hint: {
      ko: 'https://github.com/소유자/저장소/edit/main/posts/ 뒤에 중괄호로 감싼 path를 붙이세요.',
      en: 'Write https://github.com/owner/repository/edit/main/posts/ and then path in braces.',
    },
    explain: {
      ko: '글마다 "고치기" 링크를 만들 때 이 자리에 posts/ 아래의 파일 경로를 넣습니다. 자리가 없으면 모든 글이 같은 곳을 가리킵니다.',
      en: 'For the edit link of a post its path under posts/ is put there. Without it, all posts would link to one place.',
    },
  },
  'config/pattern': {
    severity: 'error',
    message: {
      ko: '{key|은/는} 정규 표현식으로 읽을 수 없습니다(적은 값: {found})',
      en: '{key} cannot be read as a regular expression: {found}',
    },
    hint: {
      ko: '괄호와 역슬래시를 확인하세요. 글자 그대로의 점이나 괄호는 \\\\. \\\\( 처럼 적습니다.',
      en: 'Check brackets and backslashes. A literal dot or bracket is written \\\\. or \\\\(.',
    },
    explain: {
      ko: 'leaks.allow의 pattern은 유출 검사가 지나칠 글자를 찾는 정규 표현식입니다(u 플래그, 대소문자 구별). 읽을 수 없는 표현식을 무시하면 검사가 막거나, 막지 말아야 할 것을 막습니다.',
      en: 'The pattern in leaks.allow is a regular expression (with the u flag, letter case counts) of what the leak scan is to pass over. One that cannot be read must not be ignored.',
    },
  },
  'config/verification': {
    severity: 'error',
    message: {
      ko: '{key}에는 소유 확인 값만 적어야 합니다(적은 값: {found})',
      en: '{key} takes the verification value alone, not {found}',
    },
    hint: {
      ko: '<meta> 태그에서 content="…" 안의 값만 옮기세요.',
      en: 'Copy only what stands in content="…" of the <meta> tag.',
    },
    explain: {
      ko: '검색 엔진이 보여 주는 <meta> 태그는 hoego가 만듭니다. 태그를 통째로 붙여 넣으면 값이 두 번 감싸여 확인에 실패합니다.',
      en: 'hoego writes the <meta> tag that a search engine asks for. A whole tag pasted here would be wrapped twice, and the verification would fail.',
    },
  },
  'config/category-id': {
    severity: 'error',
    message: { ko: '분류 id로 {“id”|을/를} 쓸 수 없습니다', en: '“{id}” cannot be the id of a category' },
    hint: {
      ko: '글자와 숫자, -, _ 만으로 80자까지 적으세요. 보이는 이름은 label에 적습니다.',
      en: 'Use letters, digits, - and _, at most 80. What readers see is the label.',
    },
    explain: {
      ko: '분류의 id는 폴더 이름이자 주소입니다. 공백이나 특수 문자, Windows가 장치 이름으로 쓰는 con, nul 같은 이름은 어떤 파일 시스템이나 주소에서 쓸 수 없습니다.',
      en: 'The id is the name of a folder and an address. Spaces, special characters and the device names of Windows (con, nul) do not work on every file system and in every address.',
    },
  },
  'config/category-address': {
    severity: 'error',
    message: {
      ko: '분류 id {“id”|은/는} 사이트가 쓰는 주소입니다',
      en: 'the category id “{id}” is an address of the site itself',
    },
    hint: {
      ko: 'id를 바꾸세요. 보이는 이름(label)은 그대로 두어도 됩니다.',
      en: 'Choose another id; the label may stay.',
    },
    explain: {
      ko: '분류 페이지는 사이트 맨 위의 주소(/docker/)를 가집니다. 태그, 검색, 피드처럼 사이트가 쓰는 주소와 겹치면 한쪽이 사라집니다.',
      en: 'The page of a category stands at the top of the site (/docker/). If it took the address of tags, search or feeds, one of the two would be lost.',
    },
  },
  'config/category-twice': {
    severity: 'error',
    message: {
      ko: '{“name”|은/는} 이미 분류 {other}의 이름입니다',
      en: '“{name}” is already a name of the category {other}',
    },
    hint: { ko: '둘 가운데 하나의 이름을 바꾸세요.', en: 'Rename one of the two.' },
    explain: {
      ko: '폴더 이름이나 category에 적은 이름 하나는 분류 하나로만 이어져야 합니다. 대소문자만 다른 이름도 같은 이름으로 봅니다. 기본 분류(incident, docker, kubernetes, retrospective)를 바꾸려면 같은 id로 한 번만 적으세요.',
      en: 'A folder name, or a name in a post’s category, must lead to one category. Names that differ only in letter case are one. To change a built-in category (incident, docker, kubernetes, retrospective), state its id once.',
    },
  },
} as const satisfies Record<`config/${string}`, DiagnosticText>;
