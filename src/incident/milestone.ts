import type { StatedTime } from './known-time.ts';

/**
 * The six moments an incident is measured by, in the order in which they happen: it began to hurt, it was noticed, someone
 * took it up, it hurt less (단기 대응), the service was normal again, the final change was live (최종 대응).
 */
export const milestoneKinds = [
  'started',
  'detected',
  'acknowledged',
  'mitigated',
  'resolved',
  'fixed',
] as const;

export type MilestoneKind = (typeof milestoneKinds)[number];

/** Each milestone as its field or the timeline states it, never both; null where neither does. */
export type Milestones = { readonly [Kind in MilestoneKind]: StatedTime | null };
