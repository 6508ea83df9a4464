import type { DiagnosticText } from '../diagnostic-text.ts';

export const watchCodes = {
  'watch/polling': {
    severity: 'warning',
    message: {
      ko: '운영 체제에서 파일 변경 알림을 받을 수 없어({reason}) 2초마다 직접 확인합니다',
      en: 'the operating system cannot tell of changed files ({reason}); looking every two seconds instead',
    },
    hint: {
      ko: 'Linux라면 fs.inotify.max_user_watches(ENOSPC)나 fs.inotify.max_user_instances(EMFILE)를 늘리고 다시 시작하세요.',
      en: 'On Linux raise fs.inotify.max_user_watches (ENOSPC) or fs.inotify.max_user_instances (EMFILE), and start again.',
    },
    explain: {
      ko: 'hoego는 폴더마다 감시를 하나씩 겁니다. 편집기나 다른 도구가 한도를 이미 다 썼으면 더 걸 수 없습니다. 그래도 저장한 내용은 늦어도 2초 뒤에 반영됩니다. 한도는 sysctl fs.inotify로 볼 수 있고, EMFILE이라면 열 수 있는 파일 수(ulimit -n)도 확인하세요.',
      en: 'hoego sets one watch on each folder. If editors and other tools have used up the limit, there are none left. What you save is still shown, after two seconds at most. sysctl fs.inotify shows the limits; for EMFILE also look at the number of open files (ulimit -n).',
    },
  },
} as const satisfies Record<`watch/${string}`, DiagnosticText>;
