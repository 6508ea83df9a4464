import { type Duration, durationBetween } from './duration.ts';
import { type KnownTime, knownOf } from './known-time.ts';
import { type MilestoneKind, type Milestones, milestoneKinds } from './milestone.ts';

/** A stretch of an incident between two milestones. An end that nobody knows is null, and so is then the duration. */
export type Phase = {
  readonly from: MilestoneKind;
  readonly to: MilestoneKind;
  readonly start: KnownTime | null;
  readonly end: KnownTime | null;
  readonly duration: Duration | null;
};

/**
 * The phases of an incident: one between each two known milestones that follow one another. What is missing in the middle
 * joins its neighbours, since nothing says when the one ended and the other began. The ends stay open: when it began is not
 * known, or it is not over yet, as far as anybody has said.
 */
export function phasesOf(milestones: Milestones): readonly Phase[] {
  const known = milestoneKinds.filter((kind) => knownOf(milestones[kind]) !== null);
  const [first] = known;
  if (first === undefined) return [];
  const stops = [
    ...(first === 'started' ? [] : ['started' as const]),
    ...known,
    ...openEnd(known, milestones),
  ];
  return stops.slice(1).flatMap((to, at) => {
    const from = stops[at];
    return from === undefined ? [] : [phaseBetween(from, to, milestones)];
  });
}

/** Normality is waited for even where nobody speaks of it; a final change only where somebody does. */
function openEnd(known: readonly MilestoneKind[], milestones: Milestones): readonly MilestoneKind[] {
  if (known.includes('fixed')) return [];
  if (!known.includes('resolved')) return ['resolved'];
  return milestones.fixed === 'unknown' ? ['fixed'] : [];
}

function phaseBetween(from: MilestoneKind, to: MilestoneKind, milestones: Milestones): Phase {
  const [start, end] = [knownOf(milestones[from]), knownOf(milestones[to])];
  return { from, to, start, end, duration: durationBetween(start, end) };
}
