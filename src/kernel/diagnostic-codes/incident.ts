import type { DiagnosticText } from '../diagnostic-text.ts';

/** What can be wrong with the record of an incident. What a good report still lacks is in `incident-report.ts`. */
export const incidentCodes = {
  'incident/time': {
    severity: 'error',
    message: {
      ko: '{key}의 {“found”|은/는} 읽을 수 있는 시각이 아닙니다',
      en: '{key}: “{found}” is no time that can be read',
    },
    hint: {
      ko: '실제로 있는 날짜부터 적으세요: 2022-05-14 14:03, 2022-05-14, 2022-05. 어림이면 2022-05-14 11:0x쯤, 모르면 unknown.',
      en: 'Begin with a day that exists: 2022-05-14 14:03, 2022-05-14, 2022-05. If it is a guess, 2022-05-14 11:0x; if nobody knows, unknown.',
    },
    explain: {
      ko: '장애의 시각은 아는 만큼만 적습니다. 날짜나 달까지만 적어도 되고, 11:0x는 11:00부터 11:09까지, 쯤은 앞뒤 5분을 뜻합니다. 날짜 없이 14:03만 적으면 자정을 넘긴 장애에서 어느 날인지 알 수 없으므로 받지 않습니다.',
      en: 'The times of an incident are stated as far as they are known: a day or a month will do, 11:0x is 11:00 to 11:09. A clock time without a day is not accepted, because nobody could tell the day of an incident that went past midnight.',
    },
  },
  'incident/time-within': {
    severity: 'error',
    message: {
      ko: '{key}의 {“found”|은/는} 시각의 오차로 쓸 수 없습니다',
      en: '{key}: “{found}” does not say how far a time may be off',
    },
    hint: {
      ko: 'within에 10m, 30s, 2h, 1d나 10분처럼 적으세요. approx는 시와 분을 적은 시각에만 씁니다.',
      en: 'State within as 10m, 30s, 2h or 1d. approx goes only with a time of the clock.',
    },
    explain: {
      ko: 'within은 시각이 앞뒤로 얼마나 어긋날 수 있는지를, approx: true는 앞뒤 5분을 뜻합니다. 걸린 시간은 이 오차까지 계산해 40–49분처럼 나옵니다. 날짜만 적은 시각은 그 자체로 하루의 구간입니다.',
      en: 'within says how far a time may be off to either side, approx: true means five minutes. Durations are computed with it and read 40–49분. A day is an interval as it is.',
    },
  },
  'incident/period-day': {
    severity: 'error',
    message: {
      ko: '{key}의 {“found”|은/는} 올바른 날짜가 아닙니다',
      en: '{key}: “{found}” is no day',
    },
    hint: {
      ko: '2022-04-15처럼 적고, 해를 모르면 --04-15처럼 적으세요.',
      en: 'State it as 2022-04-15, or as --04-15 if the year is not known.',
    },
    explain: {
      ko: '기간의 날짜는 해를 생략할 수 있습니다. 모르는 해를 지어내면 기록이 달라지기 때문입니다.',
      en: 'The days of a period may do without the year: inventing one would change the record.',
    },
  },
  'incident/owner-person': {
    severity: 'error',
    message: {
      ko: '{key}에 한 사람의 전자우편 주소가 있습니다',
      en: '{key} is the e-mail address of a person',
    },
    hint: {
      ko: '팀이나 역할의 이름을 적으세요: 백엔드, 플랫폼팀.',
      en: 'Name a team or a role: backend, platform team.',
    },
    explain: {
      ko: '재발 방지 대책의 담당은 팀이나 역할입니다. 사람은 자리를 옮기지만 역할은 남고, 공개된 페이지에 개인의 연락처가 실리지 않아야 합니다.',
      en: 'An action belongs to a team or a role. People move on while roles stay, and nobody’s address should end up on a public page.',
    },
  },
} as const satisfies Record<`incident/${string}`, DiagnosticText>;
