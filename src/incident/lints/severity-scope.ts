import { diagnose } from '../../kernel/diagnostic.ts';
import type { IncidentRecord } from '../incident-record.ts';
import { type Names, namesOf } from '../names.ts';
import { fieldOf, type ReportLint } from './linted-report.ts';

/** A severity and a scope that hardly go together: fatal for nobody or for one, mild for all. */
export const lintSeverityScope: ReportLint = ({ file, incident }) => {
  const { severity, scope, nearMiss } = incident;
  if (severity === null || scope === null || nearMiss || !isOdd(incident)) return [];
  return [
    diagnose(
      'incident/severity-scope',
      fieldOf(file, 'scope'),
      { severity: named('severity', severity), scope: named('scope', scope) },
      { related: [fieldOf(file, 'severity')] },
    ),
  ];
};

/** A value as the field has it, and in Korean how it is called as well: `sev4(경미)`. */
function named<Field extends 'severity' | 'scope'>(field: Field, value: string & keyof Names[Field]) {
  return { ko: `${value}(${namesOf('ko')[field][value]})`, en: value };
}

/** Lost data are fatal even if they were one user's. */
function isOdd({ severity, scope, impact }: IncidentRecord): boolean {
  const hasLost = impact !== 'unknown' && impact.some(({ dataLoss }) => dataLoss !== null);
  if (severity === 'sev1') return scope === 'none' || (scope === 'single' && !hasLost);
  return severity === 'sev4' && scope === 'all';
}
