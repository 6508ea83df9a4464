import { diagnose } from '../../kernel/diagnostic.ts';
import { fieldOf, type ReportLint } from './linted-report.ts';

/** A severity without an impact from which it could follow. Nothing was hit by a near miss. */
export const lintNoImpact: ReportLint = ({ file, incident: { severity, impact, nearMiss } }) => {
  const isStated = severity !== null && severity !== 'unknown';
  if (!isStated || nearMiss || impact === 'unknown' || impact.length > 0) return [];
  return [diagnose('incident/no-impact', fieldOf(file, 'severity'), { severity })];
};
