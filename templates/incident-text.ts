import type { Chrome } from 'hoego/pages/chrome';

/** The words of the pages of incidents and of what they teach, in one language. */
export type IncidentText = {
  readonly knowledge: string;
  readonly record: string;
  readonly times: string;
  readonly durations: string;
  readonly impact: string;
  readonly estimate: string;
  readonly unknown: string;
  readonly notStated: string;
  readonly shortTerm: string;
  readonly final: string;
  readonly temporary: string;
  readonly inText: string;
  readonly causes: string;
  readonly causesUnknown: string;
  readonly impactUnknown: string;
  readonly mitigators: string;
  readonly lessons: string;
  readonly actions: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
  readonly noOwner: string;
  readonly noDue: string;
  readonly noActions: (reason: string) => string;
  readonly overdue: (days: number) => string;
  readonly doneOn: (day: string) => string;
  readonly answers: string;
  readonly tracked: string;
  readonly asOf: (day: string) => string;
  readonly recurrence: string;
  readonly repeats: string;
  readonly repeatedBy: string;
  readonly alike: string;
  readonly similar: string;
  readonly explainers: string;
  readonly explainedBy: string;
  readonly completeness: (score: number) => string;
  readonly completenessHelp: string;
  readonly missing: string;
  readonly stillUnknown: string;
  readonly nearMiss: string;
  readonly recurs: string;
  readonly concepts: string;
  // How-tos and retrospectives
  readonly howTo: string;
  readonly appliesTo: string;
  readonly environment: string;
  readonly difficulty: string;
  readonly symptoms: string;
  readonly verified: string;
  readonly stale: (months: number) => string;
  readonly destructive: string;
  readonly retrospective: string;
  readonly subject: string;
  readonly format: string;
  readonly period: string;
  readonly team: string;
  readonly people: (count: number) => string;
  readonly incidentsLookedBackOn: string;
  readonly tryItems: string;
  readonly tryItem: string;
  // Lists
  readonly incident: string;
  readonly incidents: string;
  readonly nearMisses: string;
  readonly otherPosts: string;
  readonly noIncidents: string;
  readonly filter: string;
  readonly filterAll: string;
  readonly started: string;
  readonly startUnknown: string;
  readonly grade: string;
  readonly severity: string;
  readonly scope: string;
  readonly services: string;
  readonly ttr: string;
  readonly incidentCount: (count: number) => string;
  readonly nearMissCount: (count: number) => string;
  readonly service: string;
  readonly cause: string;
  readonly faulty: string;
  readonly affected: string;
  readonly latest: string;
  readonly explaining: string;
  readonly unexplained: string;
  readonly aliases: string;
  readonly moreAbout: string;
  readonly about: string;
  readonly mentioning: string;
  readonly sinceLast: (days: string, day: string) => string;
  readonly noServices: string;
  readonly noCauses: string;
  readonly noConcepts: string;
  readonly noErrors: string;
  readonly pasteError: string;
  readonly gaps: string;
  readonly gapsHelp: string;
  readonly metIn: string;
  readonly helpedBy: string;
};

const korean: IncidentText = {
  knowledge: '장애에서 배운 것',
  record: '장애 기록',
  times: '시각',
  durations: '걸린 시간',
  impact: '영향',
  estimate: '추정',
  unknown: '모름',
  notStated: '기록 없음',
  shortTerm: '단기 대응',
  final: '최종 대응',
  temporary: '임시 조치',
  inText: '본문에서 읽기',
  causes: '원인',
  causesUnknown: '원인은 아직 밝혀지지 않았습니다.',
  impactUnknown: '영향은 알려지지 않았습니다.',
  mitigators: '피해를 줄인 것',
  lessons: '배운 점',
  actions: '재발 방지 대책',
  action: '대책',
  owner: '담당',
  due: '기한',
  status: '상태',
  noOwner: '미정',
  noDue: '미정',
  noActions: (reason) => `대책을 두지 않은 까닭: ${reason}`,
  overdue: (days) => `기한이 ${days}일 지남`,
  doneOn: (day) => `${day} 완료`,
  answers: '대응하는 것',
  tracked: '진행 상황 보기',
  asOf: (day) => `${day} 기준`,
  recurrence: '재발',
  repeats: '이전에 일어난 같은 장애',
  repeatedBy: '이후에 다시 일어난 장애',
  alike: '비슷한 장애',
  similar: '비슷한 증상',
  explainers: '이 장애를 설명하는 글',
  explainedBy: '설명하는 글',
  completeness: (score) => `보고서 완성도 ${score}%`,
  completenessHelp: '글을 쓰는 동안에만 보입니다. 발행한 페이지에는 나오지 않습니다.',
  missing: '아직 없는 것',
  stillUnknown: '모른다고 적은 것',
  nearMiss: '아차사고',
  recurs: '재발',
  concepts: '다루는 개념',
  howTo: '이 글의 조건',
  appliesTo: '적용 버전',
  environment: '확인한 환경',
  difficulty: '난이도',
  symptoms: '증상',
  verified: '마지막 검증',
  stale: (months) => `검증한 지 ${months}개월 지남`,
  destructive: '데이터를 지우거나 되돌릴 수 없는 명령이 들어 있습니다. 실행하기 전에 대상을 다시 확인하세요.',
  retrospective: '회고 개요',
  subject: '대상',
  format: '방식',
  period: '기간',
  team: '팀',
  people: (count) => `${count}명`,
  incidentsLookedBackOn: '돌아본 장애',
  tryItems: '다음에 해 볼 것',
  tryItem: '해 볼 것',
  incident: '장애',
  incidents: '장애 목록',
  nearMisses: '아차사고',
  otherPosts: '장애를 다룬 다른 글',
  noIncidents: '아직 기록된 장애가 없습니다.',
  filter: '골라 보기',
  filterAll: '전체 장애 보기',
  started: '발생',
  startUnknown: '발생 시각 모름',
  grade: '등급',
  severity: '심각도',
  scope: '범위',
  services: '서비스',
  ttr: '복구까지',
  incidentCount: (count) => `장애 ${count}건`,
  nearMissCount: (count) => `아차사고 ${count}건`,
  service: '서비스',
  cause: '원인',
  faulty: '장애가 난 횟수',
  affected: '영향을 받은 횟수',
  latest: '최근 장애',
  explaining: '설명하는 글',
  unexplained: '장애에 나왔지만 아직 설명하는 글이 없습니다.',
  aliases: '다른 이름',
  moreAbout: '참고 자료',
  about: '이 개념을 다룬 글',
  mentioning: '다룬 글',
  sinceLast: (days, day) => `마지막 장애로부터 ${days} (${day} 기준)`,
  noServices: '아직 장애 기록에 나온 서비스가 없습니다. 장애 보고서에 services를 적으면 여기에 모입니다.',
  noCauses: '아직 장애 기록에 나온 원인이 없습니다. 장애 보고서에 causes를 적으면 여기에 모입니다.',
  noConcepts: '아직 개념이 없습니다. 글에 concepts를 적으면 여기에 모입니다.',
  pasteError: '로그나 스택 트레이스를 붙여 넣어 찾기',
  noErrors: '아직 오류 메시지가 없습니다. 글에 errorSignatures를 적으면 여기에 모입니다.',
  gaps: '써 볼 만한 글',
  gapsHelp: '장애에 나왔지만 아직 설명하는 글이 없습니다.',
  metIn: '만난 장애',
  helpedBy: '도움이 되는 글',
};

const english: IncidentText = {
  knowledge: 'What incidents teach',
  record: 'The record',
  times: 'Times',
  durations: 'Durations',
  impact: 'Impact',
  estimate: 'estimate',
  unknown: 'unknown',
  notStated: 'not stated',
  shortTerm: 'Short-term response',
  final: 'Final response',
  temporary: 'stop-gap',
  inText: 'Read it in the text',
  causes: 'Causes',
  causesUnknown: 'The causes are not known yet.',
  impactUnknown: 'The impact is not known.',
  mitigators: 'What limited the damage',
  lessons: 'Lessons',
  actions: 'Action items',
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  status: 'State',
  noOwner: 'nobody yet',
  noDue: 'no date yet',
  noActions: (reason) => `Why there are none: ${reason}`,
  overdue: (days) => `${days} days overdue`,
  doneOn: (day) => `done on ${day}`,
  answers: 'Answers',
  tracked: 'Follow it',
  asOf: (day) => `as of ${day}`,
  recurrence: 'Recurrence',
  repeats: 'It happened before',
  repeatedBy: 'It happened again',
  alike: 'Incidents like this one',
  similar: 'similar symptoms',
  explainers: 'Posts that explain this incident',
  explainedBy: 'Explained in',
  completeness: (score) => `The report is ${score}% complete`,
  completenessHelp: 'Shown only while you write, never on the published page.',
  missing: 'Not there yet',
  stillUnknown: 'Said to be unknown',
  nearMiss: 'near miss',
  recurs: 'recurrence',
  concepts: 'Concepts',
  howTo: 'What this holds for',
  appliesTo: 'Versions',
  environment: 'Tried on',
  difficulty: 'Difficulty',
  symptoms: 'Symptoms',
  verified: 'Last verified',
  stale: (months) => `not verified for ${months} months`,
  destructive: 'Some commands here delete data or cannot be undone. Check the target before you run them.',
  retrospective: 'The retrospective',
  subject: 'About',
  format: 'Format',
  period: 'Period',
  team: 'Team',
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  incidentsLookedBackOn: 'Incidents looked back on',
  tryItems: 'To try next',
  tryItem: 'To try',
  incident: 'Incident',
  incidents: 'Incidents',
  nearMisses: 'Near misses',
  otherPosts: 'Other posts about incidents',
  noIncidents: 'No incident has been recorded yet.',
  filter: 'Filter',
  filterAll: 'All incidents',
  started: 'Started',
  startUnknown: 'start unknown',
  grade: 'Grade',
  severity: 'Severity',
  scope: 'Scope',
  services: 'Services',
  ttr: 'Time to resolve',
  incidentCount: (count) => (count === 1 ? '1 incident' : `${count} incidents`),
  nearMissCount: (count) => (count === 1 ? '1 near miss' : `${count} near misses`),
  service: 'Service',
  cause: 'Cause',
  faulty: 'Failed',
  affected: 'Affected',
  latest: 'Latest',
  explaining: 'Explained in',
  unexplained: 'Incidents name it, and no post explains it yet.',
  aliases: 'Also called',
  moreAbout: 'References',
  about: 'Posts about it',
  mentioning: 'Posts about it:',
  sinceLast: (days, day) => `${days} since the last incident (as of ${day})`,
  noServices: 'No incident names a service yet. Those in `services` of a report are listed here.',
  noCauses: 'No incident names a cause yet. Those in `causes` of a report are listed here.',
  noConcepts: 'No post names a concept yet. Those in `concepts` of a post are listed here.',
  pasteError: 'Paste a log or a stack trace',
  noErrors: 'No post knows an error message yet. Those in `errorSignatures` are listed here.',
  gaps: 'Posts worth writing',
  gapsHelp: 'Incidents name them, and no post explains them yet.',
  metIn: 'Met in',
  helpedBy: 'What helps',
};

/** The words of a language. */
export function incidentText(lang: Chrome['lang']): IncidentText {
  return lang === 'en' ? english : korean;
}
