import { type KnownTime, knownOf, type StatedTime } from './known-time.ts';

/**
 * How long something took, in milliseconds: at least `least` and at most `most`. They are equal when both ends are exact.
 * It is never negative: what ends before it begins has no duration, and a lint says so.
 */
export type Duration = { readonly least: number; readonly most: number };

/**
 * The duration from one time to another. Whatever the two times truly were within what is known of them, the true
 * duration lies in the result (interval subtraction). Null, never zero, where an end is not known or the end certainly
 * lies before the beginning.
 */
export function durationBetween(start: StatedTime | null, end: StatedTime | null): Duration | null {
  const [from, to] = [knownOf(start), knownOf(end)];
  if (from === null || to === null) return null;
  return difference(from, to);
}

function difference(start: KnownTime, end: KnownTime): Duration | null {
  const most = end.latest - start.earliest;
  if (most < 0) return null;
  return { least: Math.max(0, end.earliest - start.latest), most };
}
