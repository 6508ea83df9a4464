import type { DiagnosticText } from '../diagnostic-text.ts';

/** Keys and passwords, data of persons, and addresses of one's own machines in what is published. */
export const sensitiveCodes = {
  'secret/provider-key': {
    severity: 'error',
    message: { ko: '{of} 키로 보이는 값이 있습니다', en: 'This looks like a key of {of}' },
    hint: {
      ko: '값을 지우고, 이미 커밋했다면 그 키를 지금 폐기하고 다시 발급하세요. 예시라면 일부를 ****로 가리세요.',
      en: 'Take it out, and if it was ever committed, revoke the key now and issue another. In an example, mask a part with ****.',
    },
    explain: {
      ko: '앞글자와 길이가 정해진 키라서 모양만으로 알 수 있습니다. 한번 공개된 키는 몇 분 안에 악용되고 커밋 기록에도 남으므로, 글에서 지우는 것만으로는 부족합니다. 진짜 키가 아니라면 leaks.allow에 이유와 함께 적어 넘길 수 있습니다.',
      en: 'Its beginning and length say whose key it is. A key that was public is abused within minutes and stays in the history, so removing it from the post is not enough. One that is no key can be allowed in leaks.allow, with a reason.',
    },
  },
  'secret/private-key': {
    severity: 'error',
    message: { ko: '개인 키(PRIVATE KEY)가 들어 있습니다', en: 'There is a private key in it' },
    hint: {
      ko: '키를 지우고 새로 만드세요. 형식만 보여 주려면 가운데를 ...로 바꾸세요.',
      en: 'Take it out and make another one. To show the form only, write ... for its middle.',
    },
    explain: {
      ko: '내용이 있는 개인 키 블록은 예시인지 진짜인지 가릴 수 없고, 진짜라면 서버 접속이나 인증서를 통째로 내주는 셈입니다.',
      en: 'Nobody can tell whether a block with content is an example, and a real one gives away access to servers or a certificate.',
    },
  },
  'secret/web-token': {
    severity: 'warning',
    message: { ko: 'JWT로 보이는 토큰이 있습니다', en: 'This looks like a JSON web token' },
    hint: {
      ko: '서명 부분을 ****로 가리세요. 만료된 토큰이어도 안에 든 이메일이나 id는 누구나 읽을 수 있습니다.',
      en: 'Mask its signature with ****. Even if it has expired, anybody can read the names and ids in it.',
    },
    explain: {
      ko: 'JWT의 내용은 암호화되지 않습니다. 만료 전이라면 그대로 로그인에 쓰일 수 있고, 만료되었어도 계정 정보가 드러납니다.',
      en: 'The content of a JSON web token is not encrypted. Before it expires it logs anybody in, and afterwards it still tells about the account.',
    },
  },
  'secret/password': {
    severity: 'warning',
    message: { ko: '비밀번호로 보이는 값이 있습니다', en: 'This looks like a password' },
    hint: {
      ko: '****나 $DB_PASSWORD처럼 바꾸세요. 예시라면 example이 든 값을 쓰세요.',
      en: 'Write **** or $DB_PASSWORD instead. In an example use a value with the word example in it.',
    },
    explain: {
      ko: '글자와 숫자가 섞인 값만 알립니다. ****, <password>, $VAR, changeme, example 같은 자리 표시는 알리지 않습니다.',
      en: 'Only values of letters and digits are told of. What merely stands for a value is not: ****, <password>, $VAR, changeme, example.',
    },
  },
  'secret/address-password': {
    severity: 'warning',
    message: { ko: '주소 안에 비밀번호가 있습니다', en: 'There is a password in this address' },
    hint: {
      ko: 'user:****@처럼 가리거나 환경 변수로 바꾸세요.',
      en: 'Mask it like user:****@, or use a variable.',
    },
    explain: {
      ko: 'postgres://user:비밀번호@host처럼 적은 주소는 로그와 글에서 가장 흔하게 새는 비밀값입니다.',
      en: 'Addresses like postgres://user:password@host are the most common way in which secrets get out, by logs and by posts.',
    },
  },
  'personal/resident-number': {
    severity: 'error',
    message: { ko: '주민등록번호로 보입니다', en: 'This looks like a resident registration number' },
    hint: { ko: '지우거나 900101-1******처럼 가리세요.', en: 'Take it out, or mask it like 900101-1******.' },
    explain: {
      ko: '날짜가 실제로 있고 마지막 자리가 맞는 번호만 알립니다. 2020년 10월 이후 출생자의 번호에는 검증 자리가 없어 날짜만 봅니다. 주민등록번호는 법에 근거가 없으면 공개할 수 없습니다.',
      en: 'Only numbers whose day exists and whose last digit fits are told of; for people born since October 2020 there is no such digit. The law forbids to publish them.',
    },
  },
  'personal/phone': {
    severity: 'error',
    message: { ko: '휴대전화 번호로 보입니다', en: 'This looks like a mobile phone number' },
    hint: { ko: '예시라면 010-0000-0000을 쓰세요.', en: 'In an example write 010-0000-0000.' },
    explain: {
      ko: '010-0000-0000, 010-1234-5678처럼 누구의 번호도 아닌 것이 분명한 번호는 알리지 않습니다. 대표 번호처럼 공개할 번호라면 leaks.allow에 이유와 함께 적으세요.',
      en: 'Numbers that are clearly nobody’s, such as 010-0000-0000 or 010-1234-5678, are not told of. One that is meant to be public can be allowed in leaks.allow, with a reason.',
    },
  },
  'personal/email': {
    severity: 'warning',
    message: { ko: '이메일 주소가 있습니다', en: 'There is an e-mail address' },
    hint: {
      ko: '예시라면 user@example.com을 쓰세요. 공개할 주소라면 글에서는 hoego-disable에, 다른 파일에서는 leaks.allow에 이유를 적으세요.',
      en: 'In an example write user@example.com. If the address is meant to be public, say so with hoego-disable in a post, with leaks.allow elsewhere.',
    },
    explain: {
      ko: '로그나 설정을 옮겨 적다 보면 사람의 주소가 함께 따라옵니다. example.com, noreply, git@처럼 사람의 것이 아닌 주소는 알리지 않습니다.',
      en: 'With logs and settings the addresses of persons get into posts. Those that are nobody’s, such as example.com, noreply or git@, are not told of.',
    },
  },
  'internal/host': {
    severity: 'warning',
    message: { ko: '내부 호스트 이름이 있습니다', en: 'There is the name of an internal host' },
    hint: {
      ko: 'db.example.com이나 <내부 호스트>처럼 가리세요.',
      en: 'Mask it: db.example.com, or <internal host>.',
    },
    explain: {
      ko: '장애 보고서와 회고에서만 알립니다. 자기 시스템의 기록에 나오는 이름은 내부 구성을 드러내지만, 방법을 설명하는 글의 주소는 대개 예시입니다. host.docker.internal처럼 누구에게나 있는 이름은 알리지 않습니다.',
      en: 'Told only in incident reports and retrospectives: names in a record of one’s own systems show how they are built, while those in a how-to are mostly examples. Names that everybody has, such as host.docker.internal, are not told of.',
    },
  },
  'internal/ip': {
    severity: 'warning',
    message: { ko: '내부망 IP 주소가 있습니다', en: 'There is an address of a private network' },
    hint: {
      ko: '192.0.2.10처럼 문서용 주소(RFC 5737)로 바꾸세요.',
      en: 'Write an address for documentation (RFC 5737) instead, such as 192.0.2.10.',
    },
    explain: {
      ko: '장애 보고서와 회고에서만 알립니다. 대역(10.0.0.0/16)과 도커, 쿠버네티스, 공유기의 기본 주소는 알리지 않습니다.',
      en: 'Told only in incident reports and retrospectives. Networks (10.0.0.0/16) and the defaults of Docker, Kubernetes and routers are not told of.',
    },
  },
  'internal/cloud-id': {
    severity: 'warning',
    message: {
      ko: '{of} 계정이나 인스턴스의 id가 있습니다',
      en: 'There is the id of an account or machine ({of})',
    },
    hint: {
      ko: '계정은 123456789012, 인스턴스는 i-1234567890abcdef0처럼 문서용 값으로 바꾸세요.',
      en: 'Write the values of documentation: 123456789012 for an account, i-1234567890abcdef0 for a machine.',
    },
    explain: {
      ko: '장애 보고서와 회고에서만 알립니다. 계정 id만으로 침입할 수는 없지만, 공격을 준비할 때 가장 먼저 찾는 값입니다.',
      en: 'Told only in incident reports and retrospectives. Nobody gets in by the id of an account alone, but it is the first thing an attack looks for.',
    },
  },
  'internal/workplace': {
    severity: 'warning',
    message: {
      ko: '회사 안에서만 열리는 주소(Slack, Jira, 위키)가 있습니다',
      en: 'There is an address that opens only inside a company (Slack, Jira, wiki)',
    },
    hint: {
      ko: '링크를 지우고 필요한 내용을 글에 옮기세요.',
      en: 'Remove the link and say in the post what matters of it.',
    },
    explain: {
      ko: '장애 보고서와 회고에서만 알립니다. 독자는 열 수 없고, 팀과 프로젝트의 이름만 드러납니다.',
      en: 'Told only in incident reports and retrospectives. Readers cannot open it, and learn the names of teams and projects.',
    },
  },
} as const satisfies Record<`${'secret' | 'personal' | 'internal'}/${string}`, DiagnosticText>;
