import type { Language } from '../../kernel/diagnostic-text.ts';

/** What views of incidents say besides the names of the domain (`incident/names.ts`). */
type IncidentWords = {
  readonly unknown: string;
  readonly id: string;
  readonly grade: string;
  readonly severity: string;
  readonly scope: string;
  readonly status: string;
  readonly reviewStatus: string;
  readonly environment: string;
  readonly detection: string;
  readonly trigger: string;
  readonly reviewAt: string;
  readonly detectionShare: string;
  readonly year: string;
  readonly service: string;
  readonly cause: string;
  readonly users: string;
  readonly requests: string;
  readonly dataLoss: string;
  readonly support: string;
  readonly gradeFrom: (severity: string, scope: string) => string;
  readonly gradeUnknown: string;
  readonly faster: (how: string) => string;
  readonly without: (milestone: string) => string;
  readonly woke: (cause: string) => string;
  readonly phase: (from: string, to: string) => string;
  readonly declared: string;
  readonly detected: string;
  readonly ongoing: string;
  readonly chosen: string;
  readonly explains: (topics: string) => string;
};

const korean: IncidentWords = {
  unknown: '모름',
  id: '장애 번호',
  grade: '등급',
  severity: '심각도',
  scope: '범위',
  status: '상태',
  reviewStatus: '보고서 상태',
  environment: '환경',
  detection: '탐지 경로',
  trigger: '촉발 요인',
  reviewAt: '재검토일',
  detectionShare: '복구 시간 중 인지 전 비율',
  year: '연도',
  service: '서비스',
  cause: '원인',
  users: '사용자',
  requests: '요청',
  dataLoss: '데이터 손실',
  support: '문의',
  gradeFrom: (severity, scope) => `심각도 ${severity}, 범위 ${scope}`,
  gradeUnknown: '심각도나 범위를 알 수 없어 정하지 않았습니다',
  faster: (how) => `더 일찍 알려면: ${how}`,
  without: (milestone) => `${milestone} 시각을 알 수 없습니다`,
  woke: (cause) => `이때 드러난 원인: ${cause}`,
  phase: (from, to) => `${from} → ${to}`,
  declared: '보고서에 재발로 적힌 장애',
  detected: '같은 서비스에서 같은 원인으로 일어난 장애',
  ongoing: '진행 중',
  chosen: '글쓴이가 고른 장애',
  explains: (topics) => `${topics} 설명`,
};

const english: IncidentWords = {
  unknown: 'unknown',
  id: 'Incident',
  grade: 'Grade',
  severity: 'Severity',
  scope: 'Scope',
  status: 'State',
  reviewStatus: 'Report',
  environment: 'Environment',
  detection: 'Noticed through',
  trigger: 'Trigger',
  reviewAt: 'Review on',
  detectionShare: 'Share of the time before detection',
  year: 'Year',
  service: 'Service',
  cause: 'Cause',
  users: 'users',
  requests: 'requests',
  dataLoss: 'data loss',
  support: 'support',
  gradeFrom: (severity, scope) => `severity ${severity}, scope ${scope}`,
  gradeUnknown: 'severity or scope is not known',
  faster: (how) => `To notice it sooner: ${how}`,
  without: (milestone) => `${milestone}: time unknown`,
  woke: (cause) => `It woke: ${cause}`,
  phase: (from, to) => `${from} → ${to}`,
  declared: 'A recurrence, as the report says',
  detected: 'The same cause in the same service',
  ongoing: 'ongoing',
  chosen: 'Chosen by the author',
  explains: (topics) => `Explains ${topics}`,
};

/** The words of a language. */
export function incidentWords(lang: Language): IncidentWords {
  return lang === 'en' ? english : korean;
}
