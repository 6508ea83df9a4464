import type { DiagnosticText } from '../diagnostic-text.ts';

export const outputCodes = {
  'output/unsafe': {
    severity: 'error',
    message: {
      ko: '출력 폴더로 쓸 수 없습니다: hoego가 만들지 않은 {found|과/와} 겹칩니다',
      en: 'this cannot be the output folder: it overlaps {found}, which hoego did not make',
    },
    hint: {
      ko: '비어 있거나 아직 없는 폴더를 --out으로 지정하세요.',
      en: 'Name an empty or a new folder with --out.',
    },
    explain: {
      ko: '발행할 때 오래된 파일을 지우므로, 폴더를 잘못 지정하면 원본이 지워질 수 있습니다. 그래서 루트, 홈, 사이트 폴더와 그 상위 폴더, 글이 있는 폴더에는 발행하지 않고, 비어 있지 않은 폴더라면 hoego가 만든 표시 파일(.hoego-site.json)이 있을 때만 씁니다.',
      en: 'Publishing deletes old files, and in a mistyped folder they might be yours. So nothing is published to the root, the home folder, the site folder or a parent of it, or among the posts; and a folder that is not empty must have hoego’s own mark (.hoego-site.json).',
    },
  },
  'output/no-search': {
    severity: 'error',
    message: {
      ko: '빌드한 사이트의 검색 색인을 읽을 수 없습니다: {file|이/가} 없거나 손상되었습니다',
      en: 'the search index of the built site cannot be read: {file} is missing or damaged',
    },
    hint: {
      ko: '설정에 search: false가 있다면 지우고, 사이트를 다시 빌드하세요.',
      en: 'Remove search: false from the configuration, if it is there, and build the site again.',
    },
    explain: {
      ko: 'hoego search는 빌드할 때 dist/search/에 함께 만든 색인을 브라우저와 같은 코드로 읽습니다. 검색을 끈 사이트이거나, 파일 일부가 지워졌거나 잘린 채로 복사되었다면 찾을 수 없습니다. 빌드하면 잘못된 파일만 다시 씁니다.',
      en: 'hoego search reads the index that a build writes to dist/search/, with the code that browsers run. A site with search switched off has none, and one that lost a file or was copied in part cannot be searched. A build writes the damaged files anew.',
    },
  },
  'output/not-a-folder': {
    severity: 'error',
    message: {
      ko: '출력 폴더 자리에 폴더가 아닌 것(파일이나 심볼릭 링크)이 있습니다',
      en: 'a file or a symbolic link stands where the output folder should be',
    },
    hint: {
      ko: '지우거나 --out으로 실제 폴더를 지정하세요.',
      en: 'Delete it, or name a real folder with --out.',
    },
    explain: {
      ko: '링크를 따라가 쓰면 링크가 가리키는 폴더의 파일을 바꾸게 됩니다. 다른 곳에 발행하려면 --out에 그 폴더의 실제 경로를 적으세요.',
      en: 'Writing through a link would change files in the folder that it points to. To publish elsewhere, give --out the real path of that folder.',
    },
  },
  'output/blocked': {
    severity: 'error',
    message: {
      ko: '{path} 자리에 hoego가 만들지 않은 파일이나 폴더가 있습니다',
      en: 'something that hoego did not make is in the way of {path}',
    },
    hint: { ko: '직접 옮기거나 지우고 다시 실행하세요.', en: 'Move or delete it, and run again.' },
    explain: {
      ko: '출력 폴더에 있더라도 hoego가 만들지 않은 것은 지우지 않습니다. 파일이 있어야 할 자리에 다른 사람이 만든 폴더가 있으면(또는 그 반대라면) 사람이 정리해야 합니다.',
      en: 'What hoego did not make stays, even in the output folder. A foreign folder in the place of a file, or the reverse, has to be cleared by hand.',
    },
  },
  'output/read-only': {
    severity: 'error',
    message: {
      ko: '출력 폴더에 쓸 수 없습니다({reason})',
      en: 'the output folder cannot be written ({reason})',
    },
    hint: {
      ko: '폴더의 쓰기 권한을 확인하거나 --out으로 다른 폴더를 지정하세요.',
      en: 'Check whether you may write there, or name another folder with --out.',
    },
    explain: {
      ko: '파일은 먼저 출력 폴더 옆의 임시 폴더에 쓰고 이름을 바꾸어 넣습니다. 그래서 출력 폴더와 그 상위 폴더에 쓰기 권한이 있어야 합니다. 컨테이너에서는 다른 사용자가 만든 폴더인 경우가 많습니다.',
      en: 'Files are written to a folder beside the output folder and renamed into it, so both must be writable. In a container the folder often belongs to another user.',
    },
  },
  'output/no-space': {
    severity: 'error',
    message: { ko: '디스크에 공간이 없습니다({reason})', en: 'there is no space on the disk ({reason})' },
    hint: {
      ko: '공간을 비우고 다시 실행하세요.',
      en: 'Free some space and run again.',
    },
    explain: {
      ko: '바뀐 파일을 모두 임시 폴더에 쓴 다음에만 사이트를 바꿉니다. 쓰는 동안 공간이나 할당량이 모자라면 임시 폴더를 지우고 이전 사이트를 그대로 둡니다. 그 뒤에 모자라면 다음 명령이 이어서 끝냅니다.',
      en: 'The site is changed only when all changed files were written aside. If the disk or the quota is full by then, they are removed and the site stays as it was; if it is full later, the next command finishes the work.',
    },
  },
  'output/unfinished': {
    severity: 'error',
    message: {
      ko: '발행을 끝내지 못했습니다. {path|을/를} 바꿀 수 없습니다({reason})',
      en: 'the publication could not be finished: {path} cannot be changed ({reason})',
    },
    hint: {
      ko: '원인을 없앤 뒤 hoego build를 다시 실행하면 이어서 끝냅니다. 그때까지는 올리지 마세요. 새 파일과 이전 파일이 섞여 있을 수 있습니다.',
      en: 'Mend what stands in the way and run hoego build again: it finishes the work. Do not deploy until then: new files and old ones may stand side by side.',
    },
    explain: {
      ko: '바뀐 파일을 임시 폴더에 모두 쓴 다음, 할 일을 적어 두고 출력 폴더를 바꾸기 시작합니다. 그 뒤에 운영 체제가 거절하면 되돌리지 않고 멈춥니다. 적어 둔 것이 있으므로 다음 명령이 멈춘 곳부터 이어서 끝냅니다. 반쯤 쓰인 파일은 없습니다. 출력 폴더 안에 쓰기 권한이 없는 폴더가 있을 때 흔히 생깁니다.',
      en: 'When all changed files are written aside, what will be done is noted, and then the output folder is changed. If the operating system refuses something from there on, hoego stops and takes nothing back: by the note, the next command goes on where it stopped. No file is left half written. A folder without write permission within the output folder is the usual cause.',
    },
  },
  'output/io': {
    severity: 'error',
    message: {
      ko: '{path|을/를} 쓰는 중에 오류가 났습니다({reason})',
      en: 'writing {path} failed ({reason})',
    },
    hint: {
      ko: '디스크와 폴더의 상태를 확인하고 다시 실행하세요.',
      en: 'Check the disk and the folder, and run again.',
    },
    explain: {
      ko: '괄호 안은 운영 체제의 오류 이름입니다. 반쯤 쓰인 파일은 남지 않으며, 다음 명령이 이어서 끝냅니다.',
      en: 'In brackets is the error of the operating system. No file is left half written, and the next command finishes the work.',
    },
  },
  'output/changed-source': {
    severity: 'error',
    message: {
      ko: '빌드하는 동안 {path|이/가} 바뀌었습니다',
      en: '{path} changed during the build',
    },
    hint: { ko: '다시 빌드하세요.', en: 'Build again.' },
    explain: {
      ko: '복사할 파일의 내용이 처음 읽었을 때와 다릅니다. 그대로 발행하면 페이지에 적힌 주소와 크기가 파일과 어긋나므로 멈춥니다.',
      en: 'A file to copy is not what it was when the build read it. Pages would state a wrong address or size for it, so nothing is published.',
    },
  },
  'output/locked': {
    severity: 'error',
    message: {
      ko: '다른 hoego(PID {pid})가 이 폴더에 쓰고 있습니다',
      en: 'another hoego (PID {pid}) is writing to this folder',
    },
    hint: {
      ko: '그 작업이 끝난 뒤 다시 실행하거나 --out으로 다른 폴더를 지정하세요.',
      en: 'Wait until it ends, or name another folder with --out.',
    },
    explain: {
      ko: '두 빌드가 한 폴더에 함께 쓰면 서로의 파일을 지웁니다. 잠금 파일은 출력 폴더 옆의 .hoego-….lock이고, 죽은 프로세스가 남긴 잠금은 저절로 넘겨받습니다.',
      en: 'Two builds in one folder delete each other’s files. The lock is the file .hoego-….lock beside the output folder; that of a dead process is taken over.',
    },
  },
  'output/missing': {
    severity: 'error',
    message: {
      ko: '이 폴더에 hoego로 만든 사이트가 없습니다',
      en: 'there is no site made by hoego in this folder',
    },
    hint: {
      ko: '먼저 hoego build를 실행하세요. 다른 폴더에 만들었다면 --out으로 지정하세요.',
      en: 'Run hoego build first, or name the folder with --out if the site is elsewhere.',
    },
    explain: {
      ko: '미리보기는 이미 만든 사이트를 그대로 보여 줄 뿐 새로 만들지 않습니다. 다른 폴더를 실수로 공개하지 않도록 hoego의 표시 파일(.hoego-site.json)이 있는 폴더만 엽니다.',
      en: 'The preview shows a site as it was built, and builds nothing. Only a folder with hoego’s mark (.hoego-site.json) is opened, so that none is shown by mistake.',
    },
  },
  'output/host-rule': {
    severity: 'warning',
    message: {
      ko: '미리보기에서 적용하지 않는 규칙입니다: {rule}',
      en: 'the preview does not apply this rule: {rule}',
    },
    hint: {
      ko: '호스팅에서는 동작할 수 있습니다. 올린 뒤에 확인하세요.',
      en: 'A host may well apply it: check it there.',
    },
    explain: {
      ko: '_redirects에서는 /로 시작하는 주소, 옮겨 갈 곳, 30x 상태 코드로 된 줄을, _headers에서는 /로 시작하는 주소와 그 아래에 들여 쓴 ‘이름: 값’을 적용합니다. 주소에는 *와 :이름을 쓸 수 있습니다. 도메인이나 조건이 붙은 규칙, 200으로 다른 파일을 보이는 규칙은 호스팅마다 달라 적용하지 않습니다.',
      en: 'Of _redirects, lines of an address that begins with /, a target and a 30x status are applied; of _headers, an address that begins with / and the indented lines of name and value below it. Addresses may have * and :name. Rules with a domain or a condition, and those that show another file with status 200, differ from host to host.',
    },
  },
} as const satisfies Record<`output/${string}`, DiagnosticText>;
