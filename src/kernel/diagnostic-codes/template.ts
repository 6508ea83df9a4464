import type { DiagnosticText } from '../diagnostic-text.ts';

export const templateCodes = {
  'template/syntax': {
    severity: 'error',
    message: { ko: '템플릿의 문법이 틀렸습니다: {reason}', en: 'the template has a syntax error: {reason}' },
    hint: {
      ko: '표시된 자리 앞뒤의 태그와 괄호가 닫혔는지 확인하세요.',
      en: 'Check whether the tags and brackets around this place are closed.',
    },
    explain: {
      ko: '템플릿은 TSX 파일이며 esbuild로 컴파일합니다. 메시지는 esbuild가 낸 것이라 영어입니다. 템플릿 하나라도 컴파일되지 않으면 사이트를 발행하지 않습니다.',
      en: 'Templates are TSX, compiled by esbuild, whose message this is. If one template does not compile, nothing is published.',
    },
  },
  'template/missing-import': {
    severity: 'error',
    message: {
      ko: '템플릿이 불러오는 {name|을/를} 찾을 수 없습니다',
      en: 'the template imports {name}, which cannot be found',
    },
    hint: {
      ko: '경로의 철자와 대소문자를 확인하고, 패키지라면 사이트 폴더에 설치하세요.',
      en: 'Check the spelling and letter case of the path; install it in the site folder if it is a package.',
    },
    explain: {
      ko: '상대 경로는 사이트의 templates/에서 먼저, 그다음 hoego에 들어 있는 templates/에서 찾습니다. 대소문자만 다른 이름은 macOS에서는 열리고 리눅스에서는 열리지 않으므로 어디서나 없는 것으로 봅니다. hoego/pages/…에서는 타입만 불러올 수 있습니다(import type).',
      en: 'A relative path is looked up in the templates/ of the site, then in hoego’s own. A name that differs in letter case opens on macOS and not on Linux, so it counts as missing everywhere. From hoego/pages/… only types can be imported (import type).',
    },
  },
  'template/unknown-layout': {
    severity: 'warning',
    message: {
      ko: '{name|이라는/라는} 페이지 종류가 없어 이 템플릿은 쓰이지 않습니다',
      en: 'there is no kind of page named {name}, so this template is not used',
    },
    hint: {
      ko: '파일 이름을 다음 가운데 하나로 바꾸세요: {known}',
      en: 'Rename the file to one of: {known}',
    },
    explain: {
      ko: 'templates/pages/의 파일은 이름이 같은 페이지 종류를 그립니다. 다른 템플릿이 불러다 쓸 조각이라면 templates/partials/에 두세요.',
      en: 'A file in templates/pages/ draws the kind of page of its name. A part that other templates import belongs into templates/partials/.',
    },
  },
  'template/unknown-key': {
    severity: 'error',
    message: {
      ko: '{owner}에 {key|이라는/라는} 항목이 없습니다',
      en: '{owner} has no key {key}',
    },
    hint: {
      ko: '쓰려던 것이 여기 있는지 확인하세요: {names}',
      en: 'Did you mean: {names}',
    },
    explain: {
      ko: '템플릿이 없는 항목을 읽으면 자바스크립트는 undefined를 돌려주고, 페이지에는 빈칸만 남아 아무도 알아채지 못합니다. 그래서 템플릿이 받는 view와 chrome은 없는 항목을 읽는 순간 멈춥니다. 쓸 수 있는 항목은 src/pages/의 View 타입에 있습니다.',
      en: 'JavaScript answers undefined for a key that does not exist, and the page would show a gap that nobody notices. So the view and the chrome a template gets stop it at that moment. The View types in src/pages/ list the keys.',
    },
  },
  'template/object-as-text': {
    severity: 'error',
    message: {
      ko: '{owner|은/는} 글자가 아니어서 그대로 출력할 수 없습니다',
      en: '{owner} is not a text and cannot be printed as it is',
    },
    hint: {
      ko: '그 안의 항목을 출력하세요: {names}',
      en: 'Print one of its keys: {names}',
    },
    explain: {
      ko: '날짜나 링크처럼 여러 항목을 가진 값을 그대로 출력하면 페이지에 [object Object]가 찍히거나 아무것도 남지 않습니다. view.date.text처럼 항목 하나를 골라 출력하세요.',
      en: 'A value with several keys, such as a date or a link, would show up as [object Object] or as nothing at all. Print one of its keys, as in view.date.text.',
    },
  },
  'template/writes-view': {
    severity: 'error',
    message: {
      ko: '템플릿이 {owner}의 {key|을/를} 바꾸려고 했습니다',
      en: 'The template tried to change {key} of {owner}',
    },
    hint: {
      ko: '복사한 뒤 바꾸세요. 예를 들면 [...목록].sort() 입니다',
      en: 'Copy it first, as in [...list].sort()',
    },
    explain: {
      ko: '뷰는 페이지 하나의 입력이고, 같은 입력은 언제나 같은 페이지가 되어야 합니다. 템플릿이 뷰를 바꾸면 그다음에 무엇을 그렸는지에 따라 결과가 달라집니다. sort()와 reverse()도 목록을 그 자리에서 바꾸므로 복사본에 쓰세요.',
      en: 'A view is the input of a page, and equal inputs must give equal pages. A template that changes it makes the result depend on what was drawn before. sort() and reverse() change a list in place too: use them on a copy.',
    },
  },
  'template/throws': {
    severity: 'error',
    message: {
      ko: '템플릿을 실행하다가 오류가 났습니다: {reason}',
      en: 'The template failed while it ran: {reason}',
    },
    hint: {
      ko: '이 줄에서 읽는 값이 null일 수 있는지 View 타입에서 확인하세요',
      en: 'Check in the View type whether a value read on this line may be null',
    },
    explain: {
      ko: '템플릿은 타입이 있는 코드라서 대부분의 실수는 tsc가 먼저 찾아냅니다. 실행 중에 나는 오류는 대개 null일 수 있는 항목을 확인하지 않고 읽은 경우입니다. 표시된 위치는 묶기 전 템플릿 파일의 줄과 열입니다.',
      en: 'Templates are typed code, so tsc finds most mistakes first. What still fails at run time is mostly a key that may be null and was read without a check. The place is the line and column in the template file itself.',
    },
  },
  'template/unknown-import': {
    severity: 'error',
    message: {
      ko: '템플릿에서 {name|은/는} 불러올 수 없습니다',
      en: 'A template cannot import {name}',
    },
    hint: {
      ko: "'hoego/template', 'preact', 그리고 templates/ 안의 파일만 불러오세요",
      en: "Import only 'hoego/template', 'preact' and files in templates/",
    },
    explain: {
      ko: '템플릿은 받은 값만으로 페이지를 만들어야 같은 입력에서 언제나 같은 페이지가 나옵니다. 파일이나 네트워크, 시계를 읽는 모듈을 불러오면 그 약속이 깨지므로 허용한 모듈만 응답합니다.',
      en: 'A template makes a page of the values it gets and of nothing else, so that equal inputs give equal pages. A module that reads files, the network or the clock would break that, so only a few are answered.',
    },
  },
  'template/no-component': {
    severity: 'error',
    message: {
      ko: '이 템플릿은 컴포넌트를 기본으로 내보내지 않습니다',
      en: 'This template has no component as its default export',
    },
    hint: {
      ko: 'export default function으로 컴포넌트 하나를 내보내세요',
      en: 'Export one component with export default function',
    },
    explain: {
      ko: 'templates/pages/의 파일은 하나가 페이지 한 종류를 그립니다. 기본으로 내보낸 함수가 뷰와 크롬을 받아 <html>로 시작하는 문서를 돌려줍니다.',
      en: 'Each file in templates/pages/ draws one kind of page. Its default export gets the view and the chrome, and returns a document that begins with <html>.',
    },
  },
  'template/no-page': {
    severity: 'error',
    message: {
      ko: '이 템플릿이 돌려준 것은 <html>로 시작하는 문서가 아닙니다',
      en: 'What this template returned is not a document that begins with <html>',
    },
    hint: {
      ko: 'async 없이, layouts/base.tsx의 Base처럼 <html>을 그리는 컴포넌트를 돌려주세요',
      en: 'Return a component that draws <html>, as Base in layouts/base.tsx does, and not a promise',
    },
    explain: {
      ko: 'async 함수나 null, 문서의 일부만 돌려주는 템플릿은 오류 없이 빈 페이지를 만듭니다. 빈 페이지가 공개되지 않도록 결과가 <html>로 시작하는지 확인합니다.',
      en: 'A template that is async, or returns null or only part of a document, would make an empty page without any error. So the result must begin with <html>.',
    },
  },
  'template/too-slow': {
    severity: 'error',
    message: {
      ko: '{url} 페이지를 {seconds}초 안에 그리지 못했습니다',
      en: 'the page {url} took longer than {seconds} s',
    },
    hint: {
      ko: '템플릿에 끝나지 않는 반복이 있는지 보세요.',
      en: 'Look for a loop without an end in the template.',
    },
    explain: {
      ko: '템플릿 하나가 빌드 전체를 붙잡지 못하도록 페이지를 그리는 시간을 제한합니다.',
      en: 'One template must not hold up a whole build, so the time for a page is limited.',
    },
  },
  'template/too-much-memory': {
    severity: 'error',
    message: {
      ko: '{url} 페이지를 그리다 메모리가 모자랐습니다',
      en: 'the page {url} needs too much memory',
    },
    hint: {
      ko: '템플릿이 목록을 끝없이 늘리고 있지 않은지 보세요.',
      en: 'Look for a list that the template makes ever longer.',
    },
    explain: {
      ko: '템플릿 하나가 메모리를 다 써서 빌드 전체를 멈추지 않도록 작업자마다 상한을 둡니다.',
      en: 'Every worker has a limit, so that one template cannot use up the memory of the whole build.',
    },
  },
} as const satisfies Record<`template/${string}`, DiagnosticText>;
