import { isCertainlyBefore, type KnownTime, knownOf } from './known-time.ts';
import { type MilestoneKind, type Milestones, milestoneKinds } from './milestone.ts';

/** Two milestones that cannot both be right: `later` has to follow `earlier`, and was certainly before it. */
export type Disorder = { readonly earlier: MilestoneKind; readonly later: MilestoneKind };

/** Milestones that are out of order whatever their times truly were, each with the one it contradicts most. */
export function disordersOf(milestones: Milestones): readonly Disorder[] {
  const known = milestoneKinds.flatMap((kind) => {
    const time = knownOf(milestones[kind]);
    return time === null ? [] : [{ kind, time }];
  });
  return known.flatMap(({ kind, time }, at) => {
    const latest = latestOf(known.slice(0, at));
    return latest !== null && isCertainlyBefore(time, latest.time)
      ? [{ earlier: latest.kind, later: kind }]
      : [];
  });
}

type Known = { readonly kind: MilestoneKind; readonly time: KnownTime };

function latestOf(known: readonly Known[]): Known | null {
  return known.reduce<Known | null>(
    (latest, one) => (latest === null || one.time.earliest > latest.time.earliest ? one : latest),
    null,
  );
}
