import { isCertainlyBefore, type KnownTime } from './known-time.ts';
import type { TimelineEvent } from './timeline.ts';

/** An entry of a timeline, by its position, that was certainly before an entry that stands above it. */
export type Misplaced = { readonly at: number; readonly below: number };

/** The entries of a timeline that stand too low. After one the order is counted anew, so that it is not told of all below it. */
export function misplacedEvents(timeline: readonly TimelineEvent[]): readonly Misplaced[] {
  const misplaced: Misplaced[] = [];
  let latest: { readonly at: number; readonly time: KnownTime } | null = null;
  for (const [at, { at: time }] of timeline.entries()) {
    if (time === null) continue;
    const isMisplaced: boolean = latest !== null && isCertainlyBefore(time, latest.time);
    if (latest !== null && isMisplaced) misplaced.push({ at, below: latest.at });
    if (latest === null || isMisplaced || time.earliest > latest.time.earliest) latest = { at, time };
  }
  return misplaced;
}
