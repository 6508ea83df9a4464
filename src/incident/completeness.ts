import type { IncidentRecord } from './incident-record.ts';

/** Whether a part of a report is there, is said to be unknown, or is not there. */
export type PartState = 'known' | 'unknown' | 'missing';

type PartRule = {
  readonly part: string;
  /** How much it helps whoever reads the report at the next incident. */
  readonly weight: number;
  readonly state: (record: IncidentRecord) => PartState;
};

/** The parts a good report has, in its order. */
const rules = [
  { part: 'severity', weight: 2, state: ({ severity }) => stated(severity) },
  { part: 'scope', weight: 2, state: ({ scope }) => stated(scope) },
  { part: 'services', weight: 2, state: ({ services }) => listed(services) },
  { part: 'impact', weight: 3, state: ({ impact }) => listed(impact) },
  { part: 'startedAt', weight: 3, state: ({ milestones }) => stated(milestones.started) },
  { part: 'detectedAt', weight: 2, state: ({ milestones }) => stated(milestones.detected) },
  { part: 'mitigatedAt', weight: 1, state: ({ milestones }) => stated(milestones.mitigated) },
  { part: 'resolvedAt', weight: 3, state: ({ milestones }) => stated(milestones.resolved) },
  { part: 'timeline', weight: 2, state: ({ timeline }) => listed(timeline) },
  { part: 'detection', weight: 2, state: ({ detection }) => stated(detection?.source ?? null) },
  { part: 'trigger', weight: 1, state: ({ trigger }) => stated(trigger?.text ?? trigger?.kind ?? null) },
  { part: 'causes', weight: 3, state: ({ causes }) => listed(causes) },
  { part: 'mitigations', weight: 1, state: ({ mitigations }) => listed(mitigations) },
  { part: 'resolution', weight: 2, state: ({ resolution }) => stated(resolution) },
  { part: 'lessons', weight: 2, state: ({ lessons }) => listed(Object.values(lessons).flat()) },
  {
    part: 'actionItems',
    weight: 3,
    state: ({ actionItems, noActionsBecause }) => (noActionsBecause === null ? listed(actionItems) : 'known'),
  },
] as const satisfies readonly PartRule[];

export type ReportPart = (typeof rules)[number]['part'];

/** What a near miss cannot have: nothing broke, so nothing began, hurt, was eased or was resolved. */
const notOfNearMisses: readonly ReportPart[] = [
  'startedAt',
  'impact',
  'mitigatedAt',
  'resolvedAt',
  'mitigations',
];

/** One part of a report. */
export type CompletenessPart = {
  readonly part: ReportPart;
  readonly weight: number;
  readonly state: PartState;
};

/** How much of what a good report has is there. */
export type Completeness = {
  /** From 0 to 100. What is said to be unknown counts half: it answers, but it does not tell. */
  readonly score: number;
  readonly parts: readonly CompletenessPart[];
};

const worth = { known: 1, unknown: 0.5, missing: 0 } as const satisfies Readonly<Record<PartState, number>>;

/** For the author, while writing. It is shown in dev only: readers are not to grade a report by its fields. */
export function completenessOf(record: IncidentRecord): Completeness {
  const parts = rules
    .filter(({ part }) => !record.nearMiss || !notOfNearMisses.includes(part))
    .map(({ part, weight, state }) => ({ part, weight, state: state(record) }));
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const reached = parts.reduce((sum, { weight, state }) => sum + weight * worth[state], 0);
  return { score: Math.round((reached / total) * 100), parts };
}

function stated(value: unknown): PartState {
  if (value === null) return 'missing';
  return value === 'unknown' ? 'unknown' : 'known';
}

function listed(list: readonly unknown[] | 'unknown'): PartState {
  if (list === 'unknown') return 'unknown';
  return list.length > 0 ? 'known' : 'missing';
}
