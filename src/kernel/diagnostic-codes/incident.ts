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
  'incident/skipped-time': {
    severity: 'warning',
    message: {
      ko: '{“found”|은/는} {zone}에 없는 시각입니다',
      en: '“{found}” is a time that {zone} skipped',
    },
    hint: {
      ko: '시각을 확인하세요. 다른 시간대의 시각이면 2022-05-14T02:30Z처럼 오프셋을 붙이세요.',
      en: 'Check it. If it was read off a clock elsewhere, add its offset: 2022-05-14T02:30Z.',
    },
    explain: {
      ko: '서머타임이 시작되는 날에는 시계를 한 시간 앞으로 돌려, 그사이의 시각은 어느 시계에도 나타나지 않습니다. 그만큼 늦은 시각으로 계산하지만, 적은 시각이나 시간대가 틀렸을 가능성이 큽니다.',
      en: 'Where summer time begins clocks are put forward, and show no time between. It is counted as later by as much, but more likely the time or its zone is a slip.',
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
  'incident/idle-margin': {
    severity: 'warning',
    message: {
      ko: '{key|이/가} 이 시각에서는 아무것도 바꾸지 않습니다',
      en: '{key} changes nothing about this time',
    },
    hint: {
      ko: '모르는 시각에는 오차가 없으니 지우세요. 오차가 있다면 within: 10m처럼 0보다 크게 적으세요.',
      en: 'Delete it, since an unknown time cannot be off; or state a margin above zero, such as within: 10m.',
    },
    explain: {
      ko: 'approx와 within은 아는 시각이 앞뒤로 얼마나 어긋날 수 있는지를 적습니다. unknown에는 어긋날 시각이 없고, within: 0m은 정확하다는 뜻이라 적지 않은 것과 같습니다. 어림한 시각이 있다면 unknown 대신 그 시각을 적는 편이 더 많이 알려 줍니다.',
      en: 'approx and within say how far a known time may be off. An unknown one cannot be, and within: 0m means exactly, as if nothing were said. Whoever can guess a time tells more with the guess than with unknown.',
    },
  },
  'incident/figure': {
    severity: 'error',
    message: {
      ko: '{key}의 {“found”|은/는} 셀 수 있는 수가 아닙니다',
      en: '{key}: “{found}” is not how many there can be',
    },
    hint: {
      ko: '0이나 그보다 큰 수를 단위와 함께 적으세요: 1,200명, 약 1.5만 명, 3–5명. 추정이면 estimate: true를 더합니다.',
      en: 'State a number from 0 on with its unit: 1,200 users, about 15,000, 3–5. If it is a guess, add estimate: true.',
    },
    explain: {
      ko: '사람과 요청, 문의는 음수나 소수일 수 없습니다. 대개 계산식의 결과를 그대로 옮겼거나 부호를 잘못 적은 것입니다. 1.5만 명이나 12.5%처럼 단위가 붙은 수는 괜찮습니다.',
      en: 'People, requests and tickets are neither negative nor fractions. Usually the result of a calculation was copied, or a sign is wrong. 1.5만 명 and 12.5 % are fine.',
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
  'incident/id': {
    severity: 'error',
    message: {
      ko: '{“found”|은/는} 장애 번호로 쓸 수 없습니다',
      en: '“{found}” cannot be the id of an incident',
    },
    hint: { ko: '{suggestion}처럼 적으세요.', en: 'Write it like {suggestion}.' },
    explain: {
      ko: '장애 번호는 재발과 회고에서 그 장애를 가리키는 이름이자 데이터 파일의 이름(incidents/<번호>.json)입니다. 빈칸과 / \\ : * ? " < > | % #는 쓸 수 없습니다.',
      en: 'The id names the incident in recurrences and retrospectives, and its data file (incidents/<id>.json). It has no spaces and none of / \\ : * ? " < > | % #.',
    },
  },
  'incident/stated-twice': {
    severity: 'error',
    message: { ko: '{name|이/가} 두 곳에 적혀 있습니다', en: '{name} is stated in two places' },
    hint: { ko: '둘 가운데 하나를 지우세요.', en: 'Delete one of the two.' },
    explain: {
      ko: '같은 시각을 필드와 타임라인 두 곳에 적으면 언젠가 하나만 고치게 되고, 어느 쪽이 맞는지 아무도 모르게 됩니다. 타임라인에 그 종류의 사건이 있으면 필드는 적지 않습니다. sensitivity는 scope의 다른 이름입니다.',
      en: 'What is stated in a field and in the timeline is one day corrected in only one of them, and nobody knows which is right. Where the timeline has an event of that kind, the field is left out. sensitivity is another name for scope.',
    },
  },
  'incident/environment': {
    severity: 'error',
    message: {
      ko: '장애 보고서의 environment에는 하나만 적습니다',
      en: 'an incident report has one environment',
    },
    hint: {
      ko: 'production, staging, dev 가운데 하나를 남기세요. 설치 환경은 technologies에 적습니다.',
      en: 'Keep one of production, staging, dev. What it ran on belongs to technologies.',
    },
    explain: {
      ko: '장애는 한 환경에서 일어난 일로 셉니다. 여러 환경에서 일어났다면 가장 크게 영향을 받은 환경을 적고 나머지는 본문에 적으세요.',
      en: 'An incident counts for one environment. If it hit several, state the one that suffered most, and tell of the others in the text.',
    },
  },
  'incident/time-order': {
    severity: 'error',
    message: { ko: '{later|이/가} {earlier}보다 빠릅니다', en: '{later} is before {earlier}' },
    hint: {
      ko: '두 시각 가운데 틀린 것을 고치세요. 어림이면 approx: true나 within을 더하세요.',
      en: 'Correct whichever of the two is wrong. If one is a guess, add approx: true or within.',
    },
    explain: {
      ko: '장애는 발생, 인지, 착수, 완화, 복구, 최종 조치의 순서로 일어납니다. 어림한 시각은 오차까지 따져, 어떤 값이었더라도 순서가 맞지 않을 때만 알립니다. 시간대를 빠뜨렸거나 날짜를 하루 틀린 경우가 많습니다.',
      en: 'An incident starts, is detected, acknowledged, mitigated, resolved and fixed, in this order. Guesses are allowed for: it is told only if no possible value is in order. Often an offset is missing, or a date is off by a day.',
    },
  },
  'incident/timeline-order': {
    severity: 'error',
    message: {
      ko: '타임라인의 이 줄이 위에 있는 줄보다 빠릅니다',
      en: 'this entry of the timeline is before one that stands above it',
    },
    hint: {
      ko: '시각 순서로 옮기거나 틀린 시각을 고치세요.',
      en: 'Move it to its place, or correct the time that is wrong.',
    },
    explain: {
      ko: '타임라인은 위에서 아래로 읽습니다. 순서가 뒤섞여 있으면 시각을 잘못 적은 것인지 줄을 잘못 놓은 것인지 알 수 없으므로 저절로 정렬하지 않습니다.',
      en: 'A timeline is read from top to bottom. Out of order, either a time or a place is wrong, and sorting would hide which.',
    },
  },
  'incident/future': {
    severity: 'error',
    message: { ko: '{key|이/가} 기준일({asOf})보다 미래입니다', en: '{key} is later than today ({asOf})' },
    hint: {
      ko: '연도와 날짜를 확인하세요.⟨ 앞으로 할 일이면 {plan}에 적습니다.⟩',
      en: 'Check the year and the day.⟨ What is yet to be done belongs to {plan}.⟩',
    },
    explain: {
      ko: '일어나지 않은 일은 기록할 수 없습니다. 대개 연도를 틀렸거나 달과 일을 바꿔 적은 것입니다. 날 단위로 비교하므로 오늘 안의 시각은 괜찮습니다.',
      en: 'What has not happened cannot be recorded. Usually the year is wrong, or month and day are swapped. Days are compared, so any time today is fine.',
    },
  },
  'incident/id-twice': {
    severity: 'error',
    message: {
      ko: '장애 번호 {“id”|이/가} 다른 글에도 있습니다',
      en: 'another post has the incident id “{id}” too',
    },
    hint: {
      ko: 'incidentId를 다른 번호로 바꾸세요. 적지 않으면 slug가 번호입니다.',
      en: 'Give one of them another incidentId. Without one, the slug is the id.',
    },
    explain: {
      ko: '재발과 회고는 번호로 장애를 가리키므로 번호는 하나뿐이어야 합니다. 대소문자만 다른 번호도 데이터 파일의 이름이 같아 겹칩니다.',
      en: 'Recurrences and retrospectives name incidents by id, so an id is one incident’s. Ids that differ only in letter case would share a data file.',
    },
  },
  'incident/unknown-incident': {
    severity: 'warning',
    message: { ko: '장애 {“id”|을/를} 찾을 수 없습니다', en: 'there is no incident “{id}”' },
    hint: {
      ko: '번호를 확인하세요.⟨ 비슷한 번호: {nearest}⟩',
      en: 'Check the id.⟨ Similar ids: {nearest}⟩',
    },
    explain: {
      ko: '없는 장애를 가리키면 재발로 세지 못하고 페이지에도 나오지 않습니다. 번호는 그 글의 incidentId이고, 적지 않았다면 slug입니다.',
      en: 'A recurrence of an incident that is not there is not counted and shows nowhere. The id is the incidentId of that post, else its slug.',
    },
  },
  'incident/recurrence-order': {
    severity: 'error',
    message: {
      ko: '{“id”|은/는} 이 장애보다 나중에 시작된 장애입니다',
      en: '“{id}” began after this incident',
    },
    hint: {
      ko: '나중에 일어난 장애의 보고서에 recurrenceOf를 적으세요.',
      en: 'State recurrenceOf in the report of the later incident.',
    },
    explain: {
      ko: 'recurrenceOf는 이 장애가 되풀이한 이전 장애를 가리킵니다. 방향이 거꾸로면 재발 횟수와 목록이 모두 뒤집힙니다.',
      en: 'recurrenceOf names the earlier incident that this one repeats. The wrong way round, every count and list of recurrences is reversed.',
    },
  },
  'incident/recurrence-circle': {
    severity: 'error',
    message: {
      ko: '재발 관계가 돌고 돕니다: {circle}',
      en: 'these incidents repeat each other in a circle: {circle}',
    },
    hint: {
      ko: '가장 먼저 일어난 장애에서 recurrenceOf를 지우세요.',
      en: 'Delete recurrenceOf from the one that happened first.',
    },
    explain: {
      ko: '장애는 먼저 일어난 장애만 되풀이할 수 있으므로, 서로를 되풀이하는 고리는 있을 수 없습니다. 자기 자신도 마찬가지입니다.',
      en: 'An incident can only repeat one before it, so no circle of them can be, and none repeats itself.',
    },
  },
  'incident/id-repeated': {
    severity: 'error',
    message: {
      ko: '이 글에 id {“id”|이/가} 이미 있습니다',
      en: 'the id “{id}” is already taken in this post',
    },
    hint: { ko: '다른 id로 바꾸세요.', en: 'Choose another id.' },
    explain: {
      ko: '대책은 원인과 배운 점을 id로 가리킵니다. 둘이 같은 id를 쓰면 어느 것에 대한 대책인지 알 수 없습니다.',
      en: 'Actions address causes and lessons by id. With one id for two of them, nobody knows which is answered.',
    },
  },
  'incident/unknown-address': {
    severity: 'warning',
    message: {
      ko: '이 글에 {“id”|이라는/라는} 원인이나 배운 점이 없습니다',
      en: 'this post has no cause or lesson “{id}”',
    },
    hint: {
      ko: 'causes나 lessons의 id를 적으세요. 이름 없는 배운 점은 badly-1처럼 부릅니다.⟨ 비슷한 id: {nearest}⟩',
      en: 'State an id of causes or lessons; a lesson without one is called badly-1.⟨ Similar ids: {nearest}⟩',
    },
    explain: {
      ko: 'addresses는 이 대책이 어느 원인과 배운 점에 답하는지를 적습니다. 없는 것을 가리키면 그 원인은 대책이 없는 것으로 남습니다.',
      en: 'addresses says which causes and lessons an action answers. If it names none that are there, the cause stays without an action.',
    },
  },
  'incident/action-done': {
    severity: 'error',
    message: {
      ko: '끝난 날(doneAt)이 있는데 상태는 {status}입니다',
      en: 'there is a day on which it was done (doneAt), but its status is {status}',
    },
    hint: {
      ko: 'status를 done으로 고치거나 doneAt을 지우세요.',
      en: 'Make its status done, or delete doneAt.',
    },
    explain: {
      ko: '끝났는지 아닌지가 두 값에서 다르면 기한 초과와 통계가 틀립니다. doneAt만 적으면 상태는 저절로 done입니다.',
      en: 'If two values disagree on whether it is done, what is overdue and every figure is wrong. With doneAt alone it counts as done.',
    },
  },
  'incident/action-reason': {
    severity: 'warning',
    message: {
      ko: '상태가 {status}인데 이유가 없습니다',
      en: 'its status is {status}, and no reason is given',
    },
    hint: { ko: 'reason에 이유를 적으세요.', en: 'Give the reason in reason.' },
    explain: {
      ko: '하지 않기로 하거나 미룬 까닭이 없으면, 나중에 같은 장애를 겪은 사람이 그 판단을 다시 살펴볼 수 없습니다.',
      en: 'Without the reason for dropping or delaying it, whoever meets the same incident again cannot reconsider the decision.',
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
