import type { DiagnosticText } from '../diagnostic-text.ts';

export const htmlCodes = {
  'html/unknown-tag': {
    severity: 'hint',
    message: {
      ko: 'HTML에 <{tag}> 태그가 없어 글자 그대로 보여 줍니다',
      en: '<{tag}> is no HTML tag and is shown as text',
    },
    hint: {
      ko: '뜻한 대로라면 그대로 두거나 `<{tag}>`처럼 코드로 쓰세요.',
      en: 'If that is meant, leave it, or write it as code: `<{tag}>`.',
    },
    explain: {
      ko: '보통의 마크다운은 <pod-name>이나 List<String>을 HTML로 읽어 화면에서 지웁니다. hoego는 HTML에 없는 이름이면 글자로 남깁니다.',
      en: 'Plain Markdown takes <pod-name> or List<String> for HTML, and the text vanishes. hoego keeps as text what is no name of HTML.',
    },
  },
  'html/removed-element': {
    severity: 'warning',
    message: {
      ko: '<{tag}> 태그는 허용되지 않아 뺐습니다',
      en: 'the element <{tag}> is not allowed and was left out',
    },
    hint: {
      ko: '마크다운으로 바꾸어 쓰거나, 글자로 보이게 하려면 `<{tag}>`로 쓰세요.',
      en: 'Write it in Markdown, or as `<{tag}>` to show the tag itself.',
    },
    explain: {
      ko: '글 속의 HTML은 허용 목록에 있는 태그만 남습니다. script, iframe, form처럼 다른 사이트를 불러오거나 코드를 실행하는 태그는 글을 고칠 수 있는 누구나 독자의 브라우저를 움직이게 만듭니다.',
      en: 'Of the HTML in a post only elements on an allow list stay. Scripts, frames and forms would let anybody who can edit a post act in the browser of its readers.',
    },
  },
  'html/removed-attribute': {
    severity: 'hint',
    message: {
      ko: '<{tag}>의 {attribute} 속성은 허용되지 않아 뺐습니다',
      en: 'the attribute {attribute} of <{tag}> is not allowed and was left out',
    },
    hint: {
      ko: '모양은 마크다운이나 템플릿의 스타일시트로 정하세요.',
      en: 'Style belongs into Markdown or into a stylesheet of the templates.',
    },
    explain: {
      ko: 'style과 class로는 본문이 페이지의 다른 부분을 덮을 수 있고, on으로 시작하는 속성은 스크립트입니다. 그래서 글에서는 쓰지 않습니다.',
      en: 'With style and class a post could cover other parts of the page, and attributes that begin with on are scripts.',
    },
  },
  'html/unsafe-address': {
    severity: 'warning',
    message: {
      ko: '안전하지 않은 주소라 뺐습니다: {address}',
      en: 'an unsafe address was left out: {address}',
    },
    hint: {
      ko: 'http, https, mailto, tel 또는 사이트 안의 주소를 쓰세요.',
      en: 'Use http, https, mailto, tel or an address inside the site.',
    },
    explain: {
      ko: 'javascript:나 data:로 시작하는 주소는 누르는 순간 코드를 실행할 수 있습니다. 글자를 섞어 감춘 것도 함께 막습니다.',
      en: 'An address that begins with javascript: or data: can run code when it is followed; its disguises are left out as well.',
    },
  },
  'html/unclosed': {
    severity: 'warning',
    message: {
      ko: '닫히지 않은 {tag} 때문에 뒤의 내용이 사라질 뻔하여 글자로 바꾸었습니다',
      en: 'an unclosed {tag} would have swallowed what follows and was turned into text',
    },
    hint: { ko: '닫는 표시를 넣거나 `로 감싸세요.', en: 'Close it, or put it between backticks.' },
    explain: {
      ko: '<textarea>나 <!-- 는 닫히지 않으면 그 뒤의 글 전체를 자기 내용으로 삼습니다. 글의 나머지가 사라지지 않도록 표시를 글자로 바꾸고 알립니다.',
      en: 'An unclosed <textarea> or <!-- takes the whole rest of the post for its content. It becomes text instead, and is reported.',
    },
  },
} as const satisfies Record<`html/${string}`, DiagnosticText>;
