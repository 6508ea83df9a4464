import type { DiagnosticText } from '../diagnostic-text.ts';

export const serverCodes = {
  'server/ports-taken': {
    severity: 'error',
    message: {
      ko: '{first}번부터 {last}번까지의 포트를 모두 다른 프로그램이 쓰고 있습니다',
      en: 'other programs have all ports from {first} to {last}',
    },
    hint: {
      ko: '--port로 다른 번호를 지정하거나, 켜 둔 서버를 끄세요.',
      en: 'Name another one with --port, or stop a server that is still running.',
    },
    explain: {
      ko: '포트가 쓰이고 있으면 다음 번호를 차례로 스무 개까지 시도합니다. 127.0.0.1과 ::1 가운데 한쪽만 쓰이고 있어도 비어 있지 않은 것으로 봅니다. 브라우저에 따라 localhost가 다른 프로그램으로 이어질 수 있기 때문입니다.',
      en: 'Where a port is taken, the next ones are tried, up to twenty. One that is taken on only one of 127.0.0.1 and ::1 counts as taken, because localhost would lead some browsers to the other program.',
    },
  },
  'server/port-refused': {
    severity: 'error',
    message: {
      ko: '{port}번 포트를 열 수 없습니다({reason})',
      en: 'port {port} cannot be opened ({reason})',
    },
    hint: { ko: '--port로 1024 이상의 번호를 지정하세요.', en: 'Name one from 1024 on with --port.' },
    explain: {
      ko: '운영 체제가 거절했으며 괄호 안은 그 오류의 이름입니다. 1024보다 작은 번호는 대개 관리자만 열 수 있습니다.',
      en: 'The operating system refused; in brackets is its error. Numbers below 1024 are usually for administrators only.',
    },
  },
} as const satisfies Record<`server/${string}`, DiagnosticText>;
