import type { Language } from '../kernel/diagnostic-text.ts';
import type { ActionStatus, ActionType } from './action-item.ts';
import type { ReportPart } from './completeness.ts';
import type { Difficulty } from './how-to.ts';
import type {
  CauseRole,
  DetectionSource,
  IncidentStatus,
  LessonKind,
  ReviewStatus,
  ServiceRole,
  TriggerKind,
} from './incident-record.ts';
import type { MetricKind } from './metrics.ts';
import type { MilestoneKind } from './milestone.ts';
import type { Prevention } from './prevention-coverage.ts';
import type { FeatureKind } from './related/relate.ts';
import type { ItemKind, RetrospectiveFormat, SubjectKind } from './retrospective.ts';
import type { Scope, SeverityLevel } from './severity.ts';
import type { EventKind } from './timeline.ts';

type NamesOf<Value extends string> = { readonly [Each in Value]: string };

/** How the words of the domain are called in a language, as engineers say them. */
export type Names = {
  readonly grade: (grade: number | null) => string;
  readonly severity: NamesOf<SeverityLevel | 'unknown'>;
  readonly scope: NamesOf<Scope | 'unknown'>;
  readonly status: NamesOf<IncidentStatus>;
  readonly reviewStatus: NamesOf<ReviewStatus>;
  readonly environment: NamesOf<'production' | 'staging' | 'dev'>;
  readonly serviceRole: NamesOf<ServiceRole>;
  readonly milestone: NamesOf<MilestoneKind>;
  readonly event: NamesOf<EventKind>;
  readonly metric: NamesOf<MetricKind>;
  readonly detection: NamesOf<DetectionSource | 'unknown'>;
  readonly trigger: NamesOf<TriggerKind | 'unknown'>;
  readonly causeRole: NamesOf<CauseRole>;
  readonly lesson: NamesOf<LessonKind>;
  readonly actionType: NamesOf<ActionType>;
  readonly actionStatus: NamesOf<ActionStatus>;
  readonly prevention: NamesOf<Prevention>;
  readonly part: NamesOf<ReportPart>;
  readonly likeness: NamesOf<FeatureKind | 'words'>;
  readonly difficulty: NamesOf<Difficulty>;
  readonly format: NamesOf<RetrospectiveFormat>;
  readonly subject: NamesOf<SubjectKind>;
  readonly item: NamesOf<ItemKind>;
};

const koreanMilestones = {
  started: '발생',
  detected: '인지',
  acknowledged: '착수',
  mitigated: '완화',
  resolved: '복구',
  fixed: '최종 조치',
} as const;

const korean: Names = {
  grade: (grade) => (grade === null ? '미정' : `${grade}등급`),
  severity: { sev1: '치명', sev2: '중대', sev3: '보통', sev4: '경미', unknown: '모름' },
  scope: {
    all: '전체',
    majority: '다수',
    partial: '일부',
    single: '한 명',
    internal: '내부 사용자만',
    none: '영향 없음',
    unknown: '모름',
  },
  status: { investigating: '조사 중', mitigated: '완화', resolved: '복구', closed: '종결' },
  reviewStatus: { draft: '작성 중', 'in-review': '검토 중', reviewed: '검토 완료', closed: '종결' },
  environment: { production: '운영', staging: '스테이징', dev: '개발' },
  serviceRole: { faulty: '장애가 난 서비스', affected: '영향을 받은 서비스' },
  milestone: koreanMilestones,
  event: {
    ...koreanMilestones,
    introduced: '문제 유입',
    escalated: '상황 전파',
    communicated: '공지',
    decided: '판단',
    changed: '변경',
    recurred: '재발',
    note: '기록',
  },
  metric: {
    ttd: '인지까지',
    tta: '인지 후 착수까지',
    ttm: '완화까지',
    ttr: '복구까지',
    ttf: '최종 조치까지',
    tail: '완화 후 복구까지',
  },
  detection: {
    alert: '모니터링 알림',
    customer: '고객 문의',
    employee: '내부 직원',
    external: '외부 제보',
    chance: '우연히 발견',
    unknown: '모름',
  },
  trigger: {
    change: '변경',
    load: '부하',
    dependency: '외부 의존성',
    time: '시각·기한',
    hardware: '하드웨어',
    attack: '공격',
    unknown: '모름',
  },
  causeRole: { root: '근본 원인', contributing: '기여 요인', latent: '잠재 요인' },
  lesson: { well: '잘된 점', badly: '아쉬운 점', lucky: '운이 좋았던 점', surprised: '뜻밖이었던 점' },
  actionType: {
    prevent: '예방',
    detect: '탐지',
    mitigate: '완화',
    repair: '원상 복구',
    investigate: '조사',
    process: '절차',
  },
  actionStatus: {
    open: '시작 전',
    'in-progress': '진행 중',
    done: '완료',
    delayed: '지연',
    'wont-do': '하지 않음',
  },
  prevention: { prevent: '예방', detect: '탐지', mitigate: '완화' },
  part: {
    severity: '심각도',
    scope: '범위',
    services: '서비스',
    impact: '영향',
    startedAt: '발생 시각',
    detectedAt: '인지 시각',
    mitigatedAt: '완화 시각',
    resolvedAt: '복구 시각',
    timeline: '타임라인',
    detection: '탐지 경로',
    trigger: '촉발 요인',
    causes: '원인',
    mitigations: '단기 대응',
    resolution: '최종 대응',
    lessons: '배운 점',
    actionItems: '재발 방지 대책',
  },
  likeness: {
    error: '공통 오류 메시지',
    cause: '공통 원인',
    concept: '공통 개념',
    service: '공통 서비스',
    technology: '공통 기술',
    words: '표현이 비슷함',
  },
  difficulty: { basic: '기초', intermediate: '중급', advanced: '고급' },
  format: { kpt: 'KPT', '4l': '4L', '5f': '5F', free: '자유 형식' },
  subject: {
    project: '프로젝트',
    year: '한 해',
    bootcamp: '부트캠프',
    sprint: '스프린트',
    incident: '장애',
  },
  item: {
    keep: 'Keep · 계속할 것',
    problem: 'Problem · 아쉬웠던 것',
    try: 'Try · 해 볼 것',
    liked: 'Liked · 좋았던 것',
    learned: 'Learned · 배운 것',
    lacked: 'Lacked · 부족했던 것',
    longedFor: 'Longed for · 바랐던 것',
    fact: 'Fact · 있었던 일',
    feeling: 'Feeling · 느낀 것',
    finding: 'Finding · 알게 된 것',
    future: 'Future · 앞으로 할 것',
    feedback: 'Feedback · 주고받은 말',
  },
};

const englishMilestones = {
  started: 'Started',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
  fixed: 'Final fix',
} as const;

const english: Names = {
  grade: (grade) => (grade === null ? 'undecided' : `grade ${grade}`),
  severity: { sev1: 'critical', sev2: 'major', sev3: 'moderate', sev4: 'minor', unknown: 'unknown' },
  scope: {
    all: 'everyone',
    majority: 'most users',
    partial: 'some users',
    single: 'one user',
    internal: 'internal users only',
    none: 'nobody',
    unknown: 'unknown',
  },
  status: {
    investigating: 'investigating',
    mitigated: 'mitigated',
    resolved: 'resolved',
    closed: 'closed',
  },
  reviewStatus: { draft: 'draft', 'in-review': 'in review', reviewed: 'reviewed', closed: 'closed' },
  environment: { production: 'production', staging: 'staging', dev: 'development' },
  serviceRole: { faulty: 'Services that failed', affected: 'Services affected' },
  milestone: englishMilestones,
  event: {
    ...englishMilestones,
    introduced: 'Introduced',
    escalated: 'Escalated',
    communicated: 'Communicated',
    decided: 'Decided',
    changed: 'Changed',
    recurred: 'Recurred',
    note: 'Note',
  },
  metric: {
    ttd: 'Time to detect',
    tta: 'Detected to acknowledged',
    ttm: 'Time to mitigate',
    ttr: 'Time to resolve',
    ttf: 'Time to the final fix',
    tail: 'Mitigated to resolved',
  },
  detection: {
    alert: 'an alert',
    customer: 'customers',
    employee: 'an employee',
    external: 'someone outside',
    chance: 'by chance',
    unknown: 'unknown',
  },
  trigger: {
    change: 'a change',
    load: 'load',
    dependency: 'a dependency',
    time: 'a point in time',
    hardware: 'hardware',
    attack: 'an attack',
    unknown: 'unknown',
  },
  causeRole: { root: 'root cause', contributing: 'contributing factor', latent: 'latent factor' },
  lesson: {
    well: 'What went well',
    badly: 'What went badly',
    lucky: 'Where we were lucky',
    surprised: 'What surprised us',
  },
  actionType: {
    prevent: 'prevent',
    detect: 'detect',
    mitigate: 'mitigate',
    repair: 'repair',
    investigate: 'investigate',
    process: 'process',
  },
  actionStatus: {
    open: 'not started',
    'in-progress': 'in progress',
    done: 'done',
    delayed: 'delayed',
    'wont-do': 'will not be done',
  },
  prevention: { prevent: 'Prevent', detect: 'Detect', mitigate: 'Mitigate' },
  part: {
    severity: 'severity',
    scope: 'scope',
    services: 'services',
    impact: 'impact',
    startedAt: 'start',
    detectedAt: 'detection',
    mitigatedAt: 'mitigation',
    resolvedAt: 'recovery',
    timeline: 'timeline',
    detection: 'how it was noticed',
    trigger: 'trigger',
    causes: 'causes',
    mitigations: 'short-term response',
    resolution: 'final response',
    lessons: 'lessons',
    actionItems: 'action items',
  },
  likeness: {
    error: 'Same error message',
    cause: 'Same cause',
    concept: 'Same concept',
    service: 'Same service',
    technology: 'Same technology',
    words: 'Similar words',
  },
  difficulty: { basic: 'basic', intermediate: 'intermediate', advanced: 'advanced' },
  format: { kpt: 'KPT', '4l': '4L', '5f': '5F', free: 'free form' },
  subject: {
    project: 'project',
    year: 'year',
    bootcamp: 'boot camp',
    sprint: 'sprint',
    incident: 'incident',
  },
  item: {
    keep: 'Keep',
    problem: 'Problem',
    try: 'Try',
    liked: 'Liked',
    learned: 'Learned',
    lacked: 'Lacked',
    longedFor: 'Longed for',
    fact: 'Fact',
    feeling: 'Feeling',
    finding: 'Finding',
    future: 'Future',
    feedback: 'Feedback',
  },
};

/** The names of a language. */
export function namesOf(language: Language): Names {
  return language === 'en' ? english : korean;
}
