import { type Duration, durationBetween } from './duration.ts';
import type { MilestoneKind, Milestones } from './milestone.ts';

/**
 * What is measured of an incident, each between two milestones: until it was detected (TTD), acknowledged (TTA), mitigated
 * (TTM), resolved (TTR) and fixed for good (TTF), and the tail from hurting less to being normal again.
 */
export const metrics = {
  ttd: { from: 'started', to: 'detected' },
  tta: { from: 'detected', to: 'acknowledged' },
  ttm: { from: 'started', to: 'mitigated' },
  ttr: { from: 'started', to: 'resolved' },
  ttf: { from: 'started', to: 'fixed' },
  tail: { from: 'mitigated', to: 'resolved' },
} as const satisfies Readonly<Record<string, { readonly from: MilestoneKind; readonly to: MilestoneKind }>>;

export type MetricKind = keyof typeof metrics;

export const metricKinds = [
  'ttd',
  'tta',
  'ttm',
  'ttr',
  'ttf',
  'tail',
] as const satisfies readonly MetricKind[];

/**
 * Why there is no figure: a milestone is unknown, or not stated, or lies before the one it is counted from; or nothing
 * lies between the two, so that no part of it can be told.
 */
export type Gap = {
  readonly reason: 'unknown' | 'not-stated' | 'out-of-order' | 'no-length';
  readonly milestone: MilestoneKind;
};

/** A figure, or why there is none. It is never zero for want of knowledge. */
export type Measured<T> =
  | { readonly value: T; readonly gap: null }
  | { readonly value: null; readonly gap: Gap };

/** How long an incident took by one metric. */
export function measure(milestones: Milestones, metric: MetricKind): Measured<Duration> {
  const { from, to } = metrics[metric];
  const value = durationBetween(milestones[from], milestones[to]);
  if (value !== null) return { value, gap: null };
  return { value, gap: gapIn(milestones, [from, to]) };
}

/** The first of some milestones that is not known; where all are, they are out of order. */
export function gapIn(milestones: Milestones, kinds: readonly MilestoneKind[]): Gap {
  for (const milestone of kinds) {
    const time = milestones[milestone];
    if (time === null) return { reason: 'not-stated', milestone };
    if (time === 'unknown') return { reason: 'unknown', milestone };
  }
  return { reason: 'out-of-order', milestone: kinds.at(-1) ?? 'resolved' };
}
