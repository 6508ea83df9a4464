import { describe, expect, test } from 'vitest';
import type { ActionItem } from '../../../src/incident/action-item.ts';
import type { IncidentRecord } from '../../../src/incident/incident-record.ts';
import { lintReport } from '../../../src/incident/lints/lint-report.ts';
import type { LintedReport } from '../../../src/incident/lints/linted-report.ts';
import { describe as told } from '../../../src/kernel/describe.ts';
import { actionOf, incidentOf, knownTime, milestonesOf } from '../../support/incident-of.ts';

const today = '2026-11-23';

const action = (facts: Partial<Omit<ActionItem, 'id'>> = {}) =>
  actionOf('1', {
    text: '메모리 사용률이 80%를 넘으면 알림을 보낸다',
    type: 'detect',
    owner: 'backend',
    due: knownTime('2026-12-01'),
    addresses: ['oom', 'no-alert', 'badly-1'],
    ...facts,
  });

const impact = {
  text: '주문이 실패했다',
  users: null,
  requests: null,
  dataLoss: null,
  support: null,
  estimate: false,
};
const cause = (
  id: string,
  role: 'root' | 'contributing' | 'latent' = 'contributing',
  text: string | null = null,
) => ({
  id,
  role,
  text,
});

/** A report that lacks nothing. */
const sound = incidentOf('INC-2', {
  status: 'resolved',
  severity: 'sev2',
  scope: 'partial',
  impact: [impact],
  milestones: milestonesOf({ started: '2026-11-01T10:00', resolved: '2026-11-01T11:00' }),
  detection: { source: 'customer', couldBeFaster: null },
  causes: [cause('oom', 'root'), cause('no-alert')],
  mitigations: [{ text: '재시작', at: null, temporary: true }],
  lessons: { well: [], badly: [{ id: 'badly-1', text: '늦게 알았다' }], lucky: [], surprised: [] },
  actionItems: [action()],
});

type Around = Partial<Omit<LintedReport, 'file' | 'incident'>>;

/** What is around a report that lacks nothing. */
const whole: Omit<LintedReport, 'incident'> = {
  file: 'posts/incident/a.md',
  title: '주문 실패 장애',
  description: null,
  causeLabels: { oom: '메모리 고갈' },
  explained: new Set(['oom', 'no-alert', 'human-error', 'dns']),
  undeclared: [],
};

/** What is found, and where: `incident/no-impact severity`. */
function found(facts: Partial<IncidentRecord>, around: Around = {}): readonly string[] {
  const report: LintedReport = { ...whole, ...around, incident: { ...sound, ...facts } };
  return lintReport(report, today).map(
    ({ code, part }) => `${code} ${part?.kind === 'field' ? part.name : ''}`,
  );
}

test('a report that lacks nothing is left alone', () => {
  expect(found({})).toEqual([]);
});

const lessons = sound.lessons;
const manyDays = { started: '2026-10-01T10:00', resolved: '2026-10-01T11:00' };
const unchecked = { type: 'mitigate' } as const;

const firing: readonly [string, Partial<IncidentRecord>, readonly string[], Around?][] = [
  ['a severity without an impact', { impact: [] }, ['incident/no-impact severity']],
  ['fatal for nobody', { severity: 'sev1', scope: 'none' }, ['incident/severity-scope scope']],
  ['fatal for one', { severity: 'sev1', scope: 'single' }, ['incident/severity-scope scope']],
  ['mild for all', { severity: 'sev4', scope: 'all' }, ['incident/severity-scope scope']],
  ['no word on how it was noticed', { detection: null }, ['incident/no-detection title']],
  [
    'a customer told, and nothing detects it sooner',
    { actionItems: [action(unchecked)] },
    ['incident/no-detect-action detection'],
  ],
  [
    'by chance, and the one action that would detect it is dropped',
    {
      detection: { source: 'chance', couldBeFaster: null },
      actionItems: [action({ status: 'wont-do', reason: '비싸다' })],
    },
    ['incident/no-detect-action detection'],
  ],
  [
    'no actions',
    { actionItems: [], detection: { source: 'alert', couldBeFaster: null } },
    ['incident/no-actions title'],
  ],
  [
    'nobody owns it',
    { actionItems: [action({ owner: null })] },
    ['incident/action-owner actionItems.0.owner'],
  ],
  [
    'no due date',
    { actionItems: [action(), action({ due: null })] },
    ['incident/action-due actionItems.1.due'],
  ],
  [
    'overdue',
    { actionItems: [action({ due: knownTime('2026-11-22') })] },
    ['incident/action-overdue actionItems.0.due'],
  ],
  [
    'overdue since the end of the month',
    { actionItems: [action({ due: knownTime('2026-10'), status: 'delayed' })] },
    ['incident/action-overdue actionItems.0.due'],
  ],
  [
    'a cause that nothing addresses',
    { causes: [cause('oom', 'root'), cause('dns')] },
    ['incident/cause-unaddressed causes.1'],
  ],
  [
    'a cause whose only action was dropped without a word',
    {
      actionItems: [
        action({ addresses: ['no-alert', 'badly-1'] }),
        action({ status: 'wont-do', addresses: ['oom'] }),
      ],
    },
    ['incident/cause-unaddressed causes.0'],
  ],
  [
    'something that went badly and that nothing addresses',
    { lessons: { ...lessons, badly: [...lessons.badly, { id: 'badly-2', text: '늦게 알렸다' }] } },
    ['incident/lesson-unaddressed lessons.badly.1'],
  ],
  ['one root cause', { causes: [cause('oom', 'root')] }, ['incident/single-cause causes.0']],
  [
    'a human error, by its id',
    {
      causes: [cause('oom'), cause('human-error')],
      actionItems: [action({ addresses: ['oom', 'human-error', 'badly-1'] })],
    },
    ['incident/human-error causes.1'],
  ],
  [
    'a human error, in its text',
    { causes: [cause('oom'), cause('no-alert', 'root', '담당자 실수로 알림을 껐다')] },
    ['incident/human-error causes.1'],
  ],
  [
    'a human error, by its label',
    {},
    ['incident/human-error causes.1'],
    { causeLabels: { 'no-alert': '휴먼 에러' } },
  ],
  [
    'a stop-gap, and nothing since',
    { milestones: milestonesOf(manyDays) },
    ['incident/stop-gap-only mitigations.0'],
  ],
  [
    'the same again, unsaid',
    {},
    ['incident/recurrence-unlinked causes'],
    { undeclared: [{ id: 'INC-1', file: 'posts/incident/b.md' }] },
  ],
  ['a cause that no post explains', {}, ['incident/no-explainer causes.1'], { explained: new Set(['oom']) }],
  [
    'a beginning that is unknown',
    { milestones: milestonesOf({ started: 'unknown', resolved: '2026-11-01T11:00' }) },
    ['incident/unknown-start startedAt'],
  ],
  [
    'an end that the timeline says is unknown',
    {
      milestones: milestonesOf({ started: '2026-11-01T10:00', resolved: 'unknown' }),
      timeline: [
        { at: knownTime('2026-11-01T10:30'), kind: 'note', text: '확인', evidence: null },
        { at: null, kind: 'resolved', text: '복구', evidence: null },
      ],
    },
    ['incident/unknown-end timeline.1'],
  ],
  [
    'no times',
    { milestones: milestonesOf({}) },
    ['incident/unknown-start title', 'incident/unknown-end title'],
  ],
  ['more said than hit', {}, ['incident/outage-word title'], { title: '주문 서비스 먹통' }],
  [
    'more said than hit, below the title',
    {},
    ['incident/outage-word description'],
    { description: '전면 장애를 돌아봅니다' },
  ],
];

describe('what a report lacks is asked for', () => {
  test.each(firing)('%s', (_, facts, expected, around) => {
    expect(found(facts, around)).toEqual(expected);
  });
});

const silent: readonly [string, Partial<IncidentRecord>, Around?][] = [
  ['an impact that nobody knows', { impact: 'unknown' }],
  ['no severity, no impact', { severity: null, impact: [] }],
  ['an unknown severity without an impact', { severity: 'unknown', impact: [] }],
  [
    'a near miss that hit nobody',
    { severity: 'sev1', scope: 'none', impact: [], nearMiss: true, milestones: milestonesOf({}) },
  ],
  [
    'fatal for one whose data were lost',
    { severity: 'sev1', scope: 'single', impact: [{ ...impact, dataLoss: '주문 1건' }] },
  ],
  ['mild for most', { severity: 'sev4', scope: 'majority' }],
  [
    'noticed by an alert, without an action for that',
    { detection: { source: 'alert', couldBeFaster: null }, actionItems: [action(unchecked)] },
  ],
  [
    'noticed somehow',
    { detection: { source: 'unknown', couldBeFaster: null }, actionItems: [action(unchecked)] },
  ],
  [
    'no actions, for a reason',
    {
      actionItems: [],
      noActionsBecause: '서비스를 닫았다',
      detection: { source: 'alert', couldBeFaster: null },
    },
  ],
  [
    'no actions yet',
    { status: 'investigating', actionItems: [], detection: { source: 'alert', couldBeFaster: null } },
  ],
  ['done without owner and date', { actionItems: [action({ status: 'done', owner: null, due: null })] }],
  ['due today', { actionItems: [action({ due: knownTime('2026-11-23') })] }],
  ['due this month', { actionItems: [action({ due: knownTime('2026-11') })] }],
  [
    'done late',
    {
      actionItems: [
        action({ status: 'done', due: knownTime('2026-11-01'), doneAt: knownTime('2026-11-20') }),
      ],
    },
  ],
  [
    'given up for a reason, which is an answer',
    {
      actionItems: [
        action({ addresses: ['no-alert', 'badly-1'] }),
        action({ status: 'wont-do', reason: '곧 닫는다', addresses: ['oom'] }),
      ],
    },
  ],
  ['one cause that only contributed', { causes: [cause('oom')] }],
  ['causes that nobody knows', { causes: 'unknown' }],
  [
    'a stop-gap of a month ago',
    { milestones: milestonesOf({ started: '2026-10-24T09:00', resolved: '2026-10-24T10:00' }) },
  ],
  [
    'a stop-gap that ended some day in October',
    { milestones: milestonesOf({ started: '2026-10-01T09:00', resolved: '2026-10' }) },
  ],
  [
    'a stop-gap before a final fix',
    { milestones: milestonesOf(manyDays), resolution: { text: '한도를 정했다', at: null } },
  ],
  [
    'what is there to stay',
    { milestones: milestonesOf(manyDays), mitigations: [{ text: '증설', at: null, temporary: false }] },
  ],
  [
    'an end that has not come',
    { status: 'mitigated', milestones: milestonesOf({ started: '2026-11-01T10:00' }) },
  ],
  ['a day, which is known', { milestones: milestonesOf({ started: '2026-11-01', resolved: '2026-11' }) }],
  ['an outage that was none', {}, { title: '결제 지연', description: '전면 장애는 아니었던 결제 지연' }],
  ['an outage of all', { scope: 'all' }, { title: '주문 서비스 먹통' }],
  ['an outage of who knows whom', { scope: 'unknown' }, { title: '전면 장애' }],
  ['an outage of nobody said whom', { scope: null }, { title: '전면 장애' }],
  ['a title as it was', {}, { title: '일부 사용자 결제 실패', description: '전면 개편 뒤의 결제 실패' }],
  [
    'a cause that is about people and no error of theirs',
    { causes: [cause('oom'), cause('no-alert', 'root', '담당자에게 알림이 가지 않았다')] },
  ],
];

describe('the words of the frontmatter are read like those of the text', () => {
  const event = { at: knownTime('2026-11-01T10:00'), kind: 'note', evidence: null } as const;
  test.each<[Partial<IncidentRecord>, readonly string[], Around?]>([
    [{ timeline: [{ ...event, text: '담당자가 실수로 지웠다' }] }, ['language/blame timeline.0']],
    [{ resolution: { text: '모두 제 잘못이다', at: null } }, ['language/self-blame resolution']],
    [{ impact: [impact, { ...impact, text: '확인했어야 했다' }] }, ['language/hindsight impact.1']],
    [
      { causes: [cause('oom'), cause('no-alert', 'root', '메모리 누수가 주범')] },
      ['language/culprit causes.1'],
    ],
    [{}, ['language/earlier-incident description'], { description: '지난번 장애와 같은 장애' }],
    [{ recurrenceOf: ['INC-1'] }, [], { description: '지난번 장애와 같은 장애' }],
  ])('%#', (facts, expected, around) => {
    expect(found(facts, around)).toEqual(expected);
  });
});

describe('what a report need not have is not asked for', () => {
  test.each(silent)('%s', (_, facts, around) => {
    expect(found(facts, around)).toEqual([]);
  });
});

describe('an action that has no end', () => {
  test.each([
    '배포할 때 주의한다',
    '배포 전에 설정을 잘 확인하도록 노력하겠습니다.',
    '모니터링을 강화한다',
    '모니터링 강화',
    '운영 절차를 숙지할 것',
    '신규 입사자를 교육한다',
    '변경 작업에 만전을 기한다',
    '앞으로 더 신경 쓰기',
    '설정 변경에 유의하기',
    '배포 절차를 철저히 한다',
    '작업자에게 주의를 당부한다',
    'Be more careful when deploying',
    'Pay attention to memory.',
  ])('%s', (text) => {
    expect(found({ actionItems: [action({ text })] })).toEqual(['incident/action-vague actionItems.0.text']);
  });
});

describe('an action that can be ticked off', () => {
  test.each([
    'used_memory / maxmemory가 80%를 10분 넘게 웃돌면 알림',
    '배포 전 확인 목록을 CI에 넣기',
    '교육 자료를 온보딩 문서에 넣기',
    '주의 문구를 배포 화면에 띄운다',
    '알림 기준을 70%로 강화한다',
    '`requests`를 적지 않은 파드를 막도록 정책 강화',
    '분기마다 노드 한 대를 내려 보는 연습',
    '강화 학습 서버를 다른 노드 그룹으로 옮긴다',
    '장애 공지 양식을 만든다',
    'Alert when used memory exceeds 80 %',
    'Careful mode for the console',
  ])('%s', (text) => {
    expect(found({ actionItems: [action({ text })] })).toEqual([]);
  });

  test('and one that is done is history', () => {
    expect(found({ actionItems: [action({ text: '모니터링 강화', status: 'done' })] })).toEqual([]);
  });
});

test('what is said has the words of the report, and the particle that fits', () => {
  const [late] = lintReport(
    {
      file: 'posts/incident/a.md',
      title: '주문 실패',
      description: null,
      causeLabels: {},
      explained: new Set(['oom', 'no-alert']),
      undeclared: [],
      incident: { ...sound, actionItems: [action({ due: knownTime('2026-11-01') })] },
    },
    today,
  );
  expect(late && told(late, 'ko').message).toBe(
    '대책 “메모리 사용률이 80%를 넘으면 알림을 보낸다”의 기한이 22일 지났습니다',
  );
  expect(late && told(late, 'en').message).toBe(
    'the action “메모리 사용률이 80%를 넘으면 알림을 보낸다” is 22 days overdue',
  );
});

test.each([
  ['customer', '고객 문의로 알게 됐는데 탐지를 앞당길 대책이 없습니다', 'it was noticed by a customer'],
  ['chance', '우연히 알게 됐는데 탐지를 앞당길 대책이 없습니다', 'it was noticed by chance'],
] as const)('that %s told is said in words, and not as the field has it', (source, ko, en) => {
  const incident = { ...sound, detection: { source, couldBeFaster: null }, actionItems: [action(unchecked)] };
  const [first] = lintReport({ ...whole, incident }, today);
  expect(first && told(first, 'ko').message).toBe(ko);
  expect(first && told(first, 'en').message).toBe(`${en}, and no action makes detection faster`);
});
