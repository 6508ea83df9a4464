import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { Day } from '../../kernel/time/day.ts';
import { daysOf } from '../day-span.ts';
import type { HowTo } from '../how-to.ts';
import { fieldOf } from './linted-report.ts';

/** A how-to that was certainly not verified within a year. */
export function lintStaleHowto(file: SourcePath, { verifiedAt }: HowTo, asOf: Day): readonly Diagnostic[] {
  if (verifiedAt === null) return [];
  const verified = daysOf(verifiedAt).last;
  const anniversary = `${Number(verified.slice(0, 4)) + 1}${verified.slice(4)}`;
  if (asOf <= anniversary) return [];
  const months = monthsBetween(verified, asOf);
  return [diagnose('incident/stale-howto', fieldOf(file, 'verifiedAt'), { months })];
}

/** Whole months from one day to another: a month is whole on the same day of the next, or on its last. */
function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}
