import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { HowTo } from '../how-to.ts';
import { monthsStale } from '../months-stale.ts';
import { fieldOf } from './linted-report.ts';

/** A how-to that was certainly not verified within a year. */
export function lintStaleHowto(file: SourcePath, howTo: HowTo, asOf: Day): readonly Diagnostic[] {
  const months = monthsStale(howTo, asOf);
  return months === null ? [] : [diagnose('incident/stale-howto', fieldOf(file, 'verifiedAt'), { months })];
}
