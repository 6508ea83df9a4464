import { type Diagnostic, diagnose, type Place } from '../../kernel/diagnostic.ts';
import { fieldOf, type LintedReport, type ReportLint } from './linted-report.ts';

/** A beginning or an end that nobody knows: the incident is left out of the times to recovery. One that goes on has no end yet. */
export const lintUnknownTimes: ReportLint = (report) => {
  const { milestones, nearMiss, status } = report.incident;
  if (nearMiss) return [];
  const found: Diagnostic[] = [];
  if (milestones.started === null || milestones.started === 'unknown')
    found.push(diagnose('incident/unknown-start', placeOf('started', report), {}));
  const goesOn = status === 'investigating' || status === 'mitigated';
  if (!goesOn && (milestones.resolved === null || milestones.resolved === 'unknown'))
    found.push(diagnose('incident/unknown-end', placeOf('resolved', report), {}));
  return found;
};

/** Where it is said to be unknown: in the timeline, or in its field. */
function placeOf(kind: 'started' | 'resolved', { file, incident }: LintedReport): Place {
  const at = incident.timeline.findIndex((event) => event.kind === kind);
  if (at >= 0) return fieldOf(file, `timeline.${at}`);
  return incident.milestones[kind] === null ? fieldOf(file) : fieldOf(file, `${kind}At`);
}
