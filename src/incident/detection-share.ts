import type { KnownTime } from './known-time.ts';
import { isCertainlyBefore, knownOf } from './known-time.ts';
import { gapIn, type Measured } from './metrics.ts';
import type { Milestones } from './milestone.ts';

/** A part of a whole, from 0 to 1: at least `least` and at most `most`. */
export type Share = { readonly least: number; readonly most: number };

/**
 * How much of the time to recovery passed before anyone noticed (TTD / TTR). The start counts in both, so this is not the
 * quotient of two intervals, which would be too wide: it grows with the detection, and falls with the recovery and with
 * the start. An incident that certainly took no time has nothing to share.
 */
export function detectionShare(milestones: Milestones): Measured<Share> {
  const started = knownOf(milestones.started);
  const detected = knownOf(milestones.detected);
  const resolved = knownOf(milestones.resolved);
  const kinds = ['started', 'detected', 'resolved'] as const;
  if (started === null || detected === null || resolved === null || !isInOrder(started, detected, resolved))
    return { value: null, gap: gapIn(milestones, kinds) };
  if (resolved.latest === started.earliest)
    return { value: null, gap: { reason: 'no-length', milestone: 'resolved' } };
  return { value: shareOf(started, detected, resolved), gap: null };
}

function isInOrder(started: KnownTime, detected: KnownTime, resolved: KnownTime): boolean {
  return (
    !isCertainlyBefore(detected, started) &&
    !isCertainlyBefore(resolved, detected) &&
    !isCertainlyBefore(resolved, started)
  );
}

function shareOf(started: KnownTime, detected: KnownTime, resolved: KnownTime): Share {
  return {
    least: part(detected.earliest - started.latest, resolved.latest - started.latest),
    most: part(detected.latest - started.earliest, resolved.earliest - started.earliest),
  };
}

/** What `elapsed` is of `total`. Beyond either end the true times, which are in order, lie at that end. */
function part(elapsed: number, total: number): number {
  if (elapsed <= 0) return 0;
  return elapsed < total ? elapsed / total : 1;
}
