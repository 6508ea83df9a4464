import { dayIn } from '../kernel/time/day.ts';
import { knownOf } from './known-time.ts';
import type { Milestones } from './milestone.ts';

/** A year, and one of its months (from 1) where that is known. */
export type BeginningMonth = { readonly year: number; readonly month: number | null };

/** The month in which an incident began, by a zone's calendar, or only the year; null where not even that is known. */
export function beginningMonth(
  { started }: Pick<Milestones, 'started'>,
  zone: string,
): BeginningMonth | null {
  const known = knownOf(started);
  if (known === null) return null;
  const [first, last] = [dayIn(zone, known.earliest), dayIn(zone, known.latest)];
  if (first.slice(0, 4) !== last.slice(0, 4)) return null;
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  return { year: Number(first.slice(0, 4)), month: isOneMonth ? Number(first.slice(5, 7)) : null };
}
