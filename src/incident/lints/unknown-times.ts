import { type Diagnostic, diagnose, type Place } from '../../kernel/diagnostic.ts';
import type { IncidentRecord } from '../incident-record.ts';
import { isMisstated } from './is-misstated.ts';
import { fieldOf, type LintedReport, type ReportLint } from './linted-report.ts';

/** A beginning or an end that nobody knows: the incident is left out of the times to recovery. One that goes on has no end yet. */
export const lintUnknownTimes: ReportLint = (report) => {
  const { milestones, nearMiss, status } = report.incident;
  if (nearMiss) return [];
  const isMissing = (kind: 'started' | 'resolved') =>
    (milestones[kind] === null || milestones[kind] === 'unknown') && !isWrong(kind, report.incident);
  const found: Diagnostic[] = [];
  if (isMissing('started')) found.push(diagnose('incident/unknown-start', placeOf('started', report), {}));
  const goesOn = status === 'investigating' || status === 'mitigated';
  if (!goesOn && isMissing('resolved'))
    found.push(diagnose('incident/unknown-end', placeOf('resolved', report), {}));
  return found;
};

/** An event of the timeline that could not be read may have been it. */
function isWrong(kind: 'started' | 'resolved', incident: IncidentRecord): boolean {
  return isMisstated(incident, `${kind}At`) || isMisstated(incident, 'timeline');
}

/** Where it is said to be unknown: in the timeline, or in its field. */
function placeOf(kind: 'started' | 'resolved', { file, incident }: LintedReport): Place {
  const at = incident.timeline.findIndex((event) => event.kind === kind);
  if (at >= 0) return fieldOf(file, `timeline.${at}`);
  return incident.milestones[kind] === null ? fieldOf(file) : fieldOf(file, `${kind}At`);
}
