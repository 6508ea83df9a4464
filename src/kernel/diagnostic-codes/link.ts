import type { DiagnosticText } from '../diagnostic-text.ts';

export const linkCodes = {
  'link/missing': {
    severity: 'error',
    message: { ko: '링크한 글 {target|이/가} 없습니다', en: 'There is no post {target}' },
    hint: {
      ko: '이름을 확인하세요.⟨ 비슷한 글: {nearest}⟩',
      en: 'Check the name.⟨ Similar posts: {nearest}⟩',
    },
    explain: {
      ko: '없는 글로 가는 링크는 읽는 사람에게 404 페이지를 보여 줍니다. 파일을 옮기거나 slug를 바꾸면 그 글을 가리키던 링크도 함께 고쳐야 합니다. 링크는 파일 경로(../kubernetes/oom.md)나 slug([[redis-oom]])로 쓸 수 있습니다.',
      en: 'A link to a post that does not exist leads readers to a 404. When a file moves or its slug changes, the links to it have to follow. A link names a file (../kubernetes/oom.md) or a slug ([[redis-oom]]).',
    },
  },
  'link/case': {
    severity: 'error',
    message: {
      ko: '{target|은/는} 실제 이름과 대소문자가 다릅니다',
      en: '{target} differs from the real name in letter case',
    },
    hint: { ko: '실제 이름인 {right|으로/로} 바꾸세요.', en: 'Write it as it is: {right}' },
    explain: {
      ko: 'macOS와 Windows는 파일 이름의 대소문자를 구분하지 않아 내 컴퓨터에서는 링크가 열립니다. 그러나 대부분의 웹 서버는 구분하므로 배포하고 나면 404가 됩니다.',
      en: 'macOS and Windows open a file whatever the case of its letters, so the link works on your machine. Most web servers do not, and the published link would be dead.',
    },
  },
  'link/unpublished': {
    severity: 'error',
    message: {
      ko: '링크한 글 {target|은/는} 초안이거나 발행일이 되지 않아 사이트에 없습니다',
      en: 'The linked post {target} is a draft or is scheduled, and not on the site',
    },
    hint: {
      ko: '그 글을 먼저 발행하거나 링크를 지우세요. 미리 보려면 --drafts 또는 --future를 쓰세요.',
      en: 'Publish that post first, or remove the link. --drafts and --future show it before its time.',
    },
    explain: {
      ko: '초안과 예약된 글은 사이트에 나오지 않으므로, 그 글로 가는 링크를 그대로 발행하면 404가 됩니다. 경고로 두면 죽은 링크가 그대로 나가기 때문에 오류로 다룹니다.',
      en: 'Drafts and scheduled posts are not on the site, so a link to one would be dead. A warning would publish it all the same; therefore it is an error.',
    },
  },
  'link/internal': {
    severity: 'error',
    message: {
      ko: '공개 글에서 내부용 글 {target|을/를} 가리킵니다',
      en: 'A public post names the internal post {target}',
    },
    hint: {
      ko: '링크를 지우세요. 이 글도 내부용이라면 visibility: internal을 적으세요.',
      en: 'Remove the link, or state visibility: internal here too.',
    },
    explain: {
      ko: '내부용 글(visibility: internal)은 공개판에서 빠집니다. 제목이나 주소만 남아도 내부 일이 밖으로 새어 나가므로 공개 글은 내부용 글을 가리킬 수 없습니다. 내부판을 빌드할 때도 똑같이 알립니다.',
      en: 'Internal posts (visibility: internal) are left out of the public edition. Even a title or an address gives something away, so a public post may not name one. The internal edition reports it too.',
    },
  },
  'link/anchor': {
    severity: 'warning',
    message: {
      ko: '{target}에 #{anchor} 제목이 없습니다',
      en: '{target} has no heading #{anchor}',
    },
    hint: {
      ko: '제목이 바뀌었는지 확인하세요.⟨ 비슷한 제목: {nearest}⟩',
      en: 'Check whether the heading has changed.⟨ Similar headings: {nearest}⟩',
    },
    explain: {
      ko: '앵커가 없어도 링크는 열리지만 읽는 사람은 원하는 절이 아니라 글의 맨 위에 도착합니다. 제목의 글자를 바꾸면 앵커도 바뀝니다.',
      en: 'The link still opens, but at the top of the post rather than at the section meant. An anchor changes with the text of its heading.',
    },
  },
  'link/dead-root': {
    severity: 'warning',
    message: { ko: '이 사이트에 {target} 주소가 없습니다', en: 'This site has no address {target}' },
    hint: {
      ko: '주소를 확인하세요.⟨ 비슷한 주소: {nearest}⟩',
      en: 'Check the address.⟨ Similar addresses: {nearest}⟩',
    },
    explain: {
      ko: '/로 시작하는 주소는 페이지, 별칭(aliases), public/의 파일 가운데 하나여야 합니다. 같은 도메인의 다른 서비스로 가는 주소일 수도 있어서 오류가 아니라 경고로 알립니다. 옛 주소라면 옮겨 간 글의 aliases에 적으세요.',
      en: 'An address from the root should be a page, an alias or a file of public/. It may belong to another service on the same domain, so this is a warning and not an error. An old address belongs into the aliases of the post it moved to.',
    },
  },
  'link/outside': {
    severity: 'error',
    message: { ko: '{target|은/는} posts/ 밖을 가리킵니다', en: '{target} leads out of posts/' },
    hint: {
      ko: '파일을 글 옆으로 옮기세요. public/에 있는 파일이라면 /로 시작하는 주소를 쓰세요.',
      en: 'Move the file beside the post. For a file in public/, write an address that begins with /.',
    },
    explain: {
      ko: '글은 posts/ 안의 파일만 경로로 가리킬 수 있습니다. 그 밖의 파일까지 복사하면 글 한 줄로 빌드하는 컴퓨터의 파일을 사이트에 올릴 수 있게 됩니다.',
      en: 'By its path a post may only name files inside posts/. If others were copied too, one line in a post could publish any file of the machine that builds the site.',
    },
  },
  'link/file': {
    severity: 'error',
    message: { ko: '링크한 파일 {target|이/가} 없습니다', en: 'There is no file {target}' },
    hint: {
      ko: '파일 이름과 위치를 확인하세요.⟨ 비슷한 파일: {nearest}⟩',
      en: 'Check the name and the folder.⟨ Similar files: {nearest}⟩',
    },
    explain: {
      ko: '글에서 가리키는 파일은 글과 함께 사이트로 복사됩니다. 파일이 없으면 링크가 404가 됩니다. 파일을 커밋하는 것을 잊지 않았는지도 확인하세요.',
      en: 'Files that a post refers to are copied to the site with it; a missing one would be a dead link. Perhaps it was never committed.',
    },
  },
  'link/unknown-slug': {
    severity: 'warning',
    message: { ko: '{field}에 적은 글 {slug|이/가} 없습니다', en: '{field} names {slug}, which is no post' },
    hint: {
      ko: 'slug를 확인하세요.⟨ 비슷한 글: {nearest}⟩',
      en: 'Check the slug.⟨ Similar posts: {nearest}⟩',
    },
    explain: {
      ko: 'prerequisites, relatedTo, notRelated, translationOf에는 이 사이트에 있는 글의 slug를 적습니다. 없는 글은 페이지에서 빠지고 나머지는 그대로 보입니다.',
      en: 'prerequisites, relatedTo, notRelated and translationOf take slugs of posts of this site. One that does not exist is left out of the page; the others are shown.',
    },
  },
  'link/external-dead': {
    severity: 'warning',
    message: {
      ko: '바깥 링크 {url|이/가} 열리지 않습니다({reason})',
      en: '{url} cannot be opened ({reason})',
    },
    hint: {
      ko: '브라우저로 확인하고, 옮겨 간 주소나 보관된 사본(web.archive.org)으로 바꾸세요.',
      en: 'Open it in a browser, and link its new address or an archived copy (web.archive.org).',
    },
    explain: {
      ko: 'check --external로만 확인합니다. 괄호 안은 서버가 답한 상태 코드나 네트워크 오류의 이름입니다. 로그인이 필요하거나 프로그램의 접속을 막는 서버(401, 403, 429)는 죽은 링크로 보지 않습니다.',
      en: 'Only check --external asks. In brackets is the status of the server or the name of the network error. Servers that want a login or refuse programs (401, 403, 429) do not count as dead.',
    },
  },
} as const satisfies Record<`link/${string}`, DiagnosticText>;
