import { diagnose } from '../../kernel/diagnostic.ts';
import { isMisstated } from './is-misstated.ts';
import { fieldOf, type ReportLint } from './linted-report.ts';

/** A severity without an impact from which it could follow. Nothing was hit by a near miss. */
export const lintNoImpact: ReportLint = ({ file, incident }) => {
  const { severity, impact, nearMiss } = incident;
  const isStated = severity !== null && severity !== 'unknown';
  if (!isStated || nearMiss || impact === 'unknown' || impact.length > 0 || isMisstated(incident, 'impact'))
    return [];
  return [diagnose('incident/no-impact', fieldOf(file, 'severity'), { severity })];
};
