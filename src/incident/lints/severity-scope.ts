import { diagnose } from '../../kernel/diagnostic.ts';
import type { IncidentRecord } from '../incident-record.ts';
import { fieldOf, type ReportLint } from './linted-report.ts';

/** A severity and a scope that hardly go together: fatal for nobody or for one, mild for all. */
export const lintSeverityScope: ReportLint = ({ file, incident }) => {
  const { severity, scope, nearMiss } = incident;
  if (severity === null || scope === null || nearMiss || !isOdd(incident)) return [];
  return [
    diagnose(
      'incident/severity-scope',
      fieldOf(file, 'scope'),
      { severity, scope },
      { related: [fieldOf(file, 'severity')] },
    ),
  ];
};

/** Lost data are fatal even if they were one user's. */
function isOdd({ severity, scope, impact }: IncidentRecord): boolean {
  const hasLost = impact !== 'unknown' && impact.some(({ dataLoss }) => dataLoss !== null);
  if (severity === 'sev1') return scope === 'none' || (scope === 'single' && !hasLost);
  return severity === 'sev4' && scope === 'all';
}
