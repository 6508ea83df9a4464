import type { DiagnosticText } from '../diagnostic-text.ts';

export const sourceCodes = {
  'source/missing-folder': {
    severity: 'error',
    message: { ko: '글 폴더 {path|이/가} 없습니다', en: 'the posts folder {path} does not exist' },
    hint: {
      ko: '폴더를 만들거나 --posts로 글이 있는 폴더를 지정하세요.',
      en: 'Create it, or name the folder of the posts with --posts.',
    },
    explain: {
      ko: '글 폴더는 기본으로 사이트 폴더의 posts/입니다. 폴더가 없을 때 빈 사이트를 만들면 이미 발행한 글이 모두 지워지므로 빌드를 멈춥니다.',
      en: 'Posts are read from posts/ in the site folder unless --posts says otherwise. Building an empty site because of a mistyped folder would delete every published post, so the build stops.',
    },
  },
  'source/symlink': {
    severity: 'error',
    message: { ko: '심볼릭 링크는 읽지 않습니다', en: 'symbolic links are not read' },
    hint: {
      ko: '링크 대신 실제 파일이나 폴더를 두세요. 글 폴더가 다른 곳에 있다면 --posts로 지정하세요.',
      en: 'Put the file or folder itself there. If the posts lie elsewhere, name their folder with --posts.',
    },
    explain: {
      ko: '링크를 따라가면 풀 리퀘스트 하나로 빌드 서버의 아무 파일이나 사이트에 실을 수 있습니다. 자기 자신을 가리키는 링크는 빌드를 끝나지 않게 합니다. 그래서 posts/와 public/ 안의 링크는 어디를 가리키든 따라가지 않습니다.',
      en: 'Followed, a link in a pull request could publish any file of the build machine, and a link to its own folder would never end. So no link inside posts/ or public/ is followed, wherever it points.',
    },
  },
  'source/file-name': {
    severity: 'error',
    message: { ko: '파일 이름이 UTF-8이 아닙니다', en: 'the file name is not UTF-8' },
    hint: {
      ko: '이름을 UTF-8로 바꾸세요. convmv -f cp949 -t utf8 로 한꺼번에 바꿀 수 있습니다.',
      en: 'Rename it in UTF-8; convmv -f cp949 -t utf8 renames many at once.',
    },
    explain: {
      ko: '파일 이름은 주소의 일부가 되므로 정확히 읽을 수 있어야 합니다. 오래된 압축 파일을 풀면 EUC-KR(CP949) 이름이 그대로 남는 일이 많습니다.',
      en: 'A file name becomes part of an address, so it must be read exactly. Old archives often leave names in EUC-KR (CP949).',
    },
  },
  'source/control-in-name': {
    severity: 'error',
    message: {
      ko: '파일 이름에 제어 문자 {character|이/가} 있습니다',
      en: 'the file name has the control character {character}',
    },
    hint: {
      ko: '줄바꿈이나 보이지 않는 문자를 빼고 이름을 바꾸세요.',
      en: 'Rename it without line breaks and invisible characters.',
    },
    explain: {
      ko: '줄바꿈 같은 제어 문자가 든 이름은 로그와 주소를 깨뜨리고, CI 명령으로 읽힐 수도 있습니다.',
      en: 'A name with a line break or another control character breaks logs and addresses, and may be read as a command by a CI system.',
    },
  },
  'source/same-path': {
    severity: 'error',
    message: {
      ko: '유니코드 정규화(NFC)를 하면 이름이 같아지는 파일이 또 있습니다(이 파일은 {form})',
      en: 'another file has the same name after Unicode normalisation (NFC); this one is written in {form}',
    },
    hint: {
      ko: '한 파일만 남기고 지우거나 이름을 바꾸세요.',
      en: 'Delete or rename one of the two.',
    },
    explain: {
      ko: 'macOS는 한글 이름을 자모로 풀어(NFD) 저장하기도 합니다. 리눅스에서는 눈으로 구별되지 않는 두 파일이 함께 있을 수 있지만 macOS와 Windows에서는 하나만 남습니다. 어느 쪽을 발행할지 정할 수 없어 둘 다 알립니다.',
      en: 'macOS may store Hangul names decomposed (NFD). Linux then keeps two files that look the same, of which macOS and Windows keep one. Nobody can tell which is meant, so both are reported.',
    },
  },
  'source/encoding': {
    severity: 'error',
    message: { ko: 'UTF-8로 저장된 파일이 아닙니다({found})', en: 'the file is not UTF-8 ({found})' },
    hint: {
      ko: '편집기에서 인코딩을 UTF-8로 바꾸어 다시 저장하세요.',
      en: 'Save it again as UTF-8 in your editor.',
    },
    explain: {
      ko: '글은 UTF-8로만 읽습니다. 다른 인코딩을 짐작해서 읽으면 글자가 깨진 채 발행되어도 알아채기 어렵습니다. 괄호 안은 바이트를 보고 짐작한 인코딩이거나 처음으로 어긋난 바이트입니다.',
      en: 'Posts are read as UTF-8 and nothing else: a wrong guess would publish broken characters without anybody noticing. In brackets is the encoding that the bytes look like, or the first byte that does not fit.',
    },
  },
  'source/control-character': {
    severity: 'error',
    message: {
      ko: '파일에 제어 문자 {character|이/가} 있습니다(모두 {count}개)',
      en: 'the file has the control character {character} ({count} in all)',
    },
    hint: {
      ko: '보이지 않는 문자를 지우세요. 터미널 출력이라면 색상 코드를 빼고 붙여 넣으세요.',
      en: 'Delete the invisible character; paste terminal output without its colour codes.',
    },
    explain: {
      ko: '탭과 줄바꿈이 아닌 제어 문자는 화면에 보이지 않고, RSS와 사이트맵 같은 XML을 읽을 수 없게 만듭니다. 터미널에서 복사한 로그에 색상 코드(U+001B)가 섞여 들어오는 경우가 가장 많습니다.',
      en: 'Control characters other than tab and line feed cannot be seen and make feeds and sitemaps unreadable as XML. Most come from colour codes (U+001B) in copied logs.',
    },
  },
  'source/large': {
    severity: 'warning',
    message: {
      ko: '글이 {size}KiB로 큽니다(권장 {limit}KiB 이하)',
      en: 'the post is large: {size} KiB (recommended: at most {limit} KiB)',
    },
    hint: {
      ko: '글을 나누거나 긴 로그를 첨부 파일로 빼세요.',
      en: 'Split it, or attach long logs as files.',
    },
    explain: {
      ko: '한글로 10만 자 가까운 글은 빌드가 느려지고 휴대전화에서 열기 어렵습니다. 붙여 넣은 로그나 base64 이미지가 원인인 경우가 많습니다.',
      en: 'A post of nearly 100,000 Korean characters is slow to build and hard to open on a phone. A pasted log or a base64 picture is the usual cause.',
    },
  },
  'source/too-large': {
    severity: 'error',
    message: {
      ko: '파일이 {size}KiB로 너무 큽니다(한도 {limit}KiB)',
      en: 'the file is too large: {size} KiB (limit {limit} KiB)',
    },
    hint: {
      ko: '글을 나누거나 긴 로그를 첨부 파일로 빼세요.',
      en: 'Split it, or attach long logs as files.',
    },
    explain: {
      ko: '수십 MB짜리 마크다운 하나가 메모리를 모두 써서 빌드 전체를 멈출 수 있습니다. 그래서 읽기 전에 크기를 보고 거절합니다.',
      en: 'One Markdown file of some tens of megabytes can use up the memory and stop the whole build, so it is refused by its size before it is read.',
    },
  },
  'source/empty': {
    severity: 'error',
    message: { ko: '빈 파일입니다', en: 'the file is empty' },
    hint: {
      ko: '제목(title)과 날짜(date)가 있는 머리말부터 쓰거나 파일을 지우세요.',
      en: 'Begin with frontmatter that has a title and a date, or delete the file.',
    },
    explain: {
      ko: '글에는 적어도 제목과 날짜가 있어야 합니다. 아직 쓰지 않은 글이라면 이름 앞에 _를 붙여 빌드에서 뺄 수 있습니다.',
      en: 'A post needs at least a title and a date. A post that is yet to be written can be left out by a name that begins with _.',
    },
  },
  'source/unreadable': {
    severity: 'error',
    message: { ko: '읽을 수 없습니다({reason})', en: 'cannot be read ({reason})' },
    hint: {
      ko: '파일의 종류와 읽기 권한을 확인하세요.',
      en: 'Check what kind of file it is and whether you may read it.',
    },
    explain: {
      ko: '파일이나 폴더를 여는 중에 운영 체제가 오류를 냈습니다. 괄호 안은 운영 체제의 오류 이름입니다(EACCES는 권한 없음). 읽지 못한 글을 빼고 발행하면 이미 있던 페이지가 사라지므로 빌드를 멈춥니다.',
      en: 'The operating system refused to open it; its error is in brackets (EACCES: no permission). Publishing without it would take its page away, so the build stops.',
    },
  },
  'source/unwritable': {
    severity: 'error',
    message: { ko: '고친 내용을 쓸 수 없습니다({reason})', en: 'the fix cannot be written ({reason})' },
    hint: { ko: '파일의 쓰기 권한을 확인하세요.', en: 'Check whether you may write the file.' },
    explain: {
      ko: 'check --fix는 고친 글을 옆에 쓴 뒤 이름을 바꾸므로 폴더에도 쓰기 권한이 있어야 합니다. 실패해도 원래 글은 그대로 남습니다.',
      en: 'check --fix writes the mended post beside the old one and renames it, so the folder must be writable too. If it fails, the post stays as it was.',
    },
  },
  'source/too-slow': {
    severity: 'error',
    message: {
      ko: '이 글을 {seconds}초 안에 처리하지 못했습니다',
      en: 'this post took longer than {seconds} s',
    },
    hint: {
      ko: '한 줄이 아주 긴 코드 블록이나 겹겹이 중첩된 마크업이 있는지 보고, 코드 블록의 언어를 text로 바꿔 보세요.',
      en: 'Look for code blocks with very long lines or deeply nested markup; try text as the language of the block.',
    },
    explain: {
      ko: '글 하나가 빌드 전체를 붙잡지 못하도록 시간을 제한합니다. 다른 일 때문에 느렸을 수도 있어 혼자서 한 번 더 처리해 보고, 그래도 넘으면 오류로 알립니다. 다른 글에는 영향이 없고, 이 결과는 저장하지 않으므로 다음 빌드에서 다시 시도합니다.',
      en: 'One post must not hold up a whole build, so its time is limited. It is tried once more alone, in case the machine was busy, and is an error after that. Other posts are not affected, and nothing of it is remembered: the next build tries again.',
    },
  },
  'source/too-much-memory': {
    severity: 'error',
    message: { ko: '이 글을 처리하다 메모리가 모자랐습니다', en: 'this post needs too much memory' },
    hint: {
      ko: '글을 나누거나, 아주 큰 표와 코드 블록을 첨부 파일로 옮기세요.',
      en: 'Divide the post, or move very large tables and code blocks into files beside it.',
    },
    explain: {
      ko: '글 하나가 메모리를 다 써서 빌드 전체를 멈추지 않도록 작업자마다 상한을 둡니다. 혼자서 한 번 더 처리해 보고, 그래도 넘으면 오류로 알립니다. 다른 글에는 영향이 없습니다.',
      en: 'Every worker has a limit, so that one post cannot use up the memory of the whole build. It is tried once more alone, and is an error after that. Other posts are not affected.',
    },
  },
  'source/changing': {
    severity: 'error',
    message: {
      ko: '빌드하는 동안 글이 계속 바뀌었습니다',
      en: 'the posts kept changing while they were built',
    },
    hint: {
      ko: '글을 고치는 프로그램이 끝난 뒤에 다시 빌드하세요.',
      en: 'Build again when whatever changes them has come to an end.',
    },
    explain: {
      ko: '읽기 시작한 뒤에 바뀐 글이 있으면 처음부터 다시 빌드합니다. 여러 번 되풀이해도 계속 바뀌면, 반쯤 바뀐 사이트를 만들지 않으려고 멈춥니다.',
      en: 'When a post changes after it was read, the build begins again. If that happens several times it stops, rather than make a site of which half is old.',
    },
  },
} as const satisfies Record<`source/${string}`, DiagnosticText>;
