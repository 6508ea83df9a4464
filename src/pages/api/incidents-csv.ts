import { type MetricKind, metricKinds } from '../../incident/metrics.ts';
import { type MilestoneKind, milestoneKinds } from '../../incident/milestone.ts';
import { type CsvCell, type CsvView, csvOf } from './csv-view.ts';
import type { IncidentSummary } from './incident-data.ts';

type Column = (incident: IncidentSummary) => CsvCell;

/** The incidents as a table, a row each; what statistics show can be counted again from it. */
export function incidentsCsv(incidents: readonly IncidentSummary[]): CsvView {
  return csvOf(incidents, {
    id: ({ id }) => id,
    title: ({ title }) => title,
    url: ({ url }) => url,
    status: ({ status }) => status,
    severity: ({ severity }) => severity,
    scope: ({ scope }) => scope,
    grade: ({ grade }) => grade,
    environment: ({ environment }) => environment,
    nearMiss: ({ nearMiss }) => nearMiss,
    services: ({ services }) => (services === 'unknown' ? services : services.map(({ id }) => id).join(' ')),
    causes: ({ causes }) => (causes === 'unknown' ? causes : causes.map(({ id }) => id).join(' ')),
    ...timeColumns(),
    ...durationColumns(),
  });
}

/** Both ends of each milestone; `unknown` where it is said to be, empty where nothing is said. */
function timeColumns(): Readonly<Record<string, Column>> {
  const cell = (kind: MilestoneKind, end: 'earliest' | 'latest'): Column => {
    return (incident) => {
      const { state, time } = incident.milestones[kind];
      return state === 'unknown' ? state : (time?.[end] ?? null);
    };
  };
  return Object.fromEntries(
    milestoneKinds.flatMap((kind) => [
      [`${kind}Earliest`, cell(kind, 'earliest')],
      [`${kind}Latest`, cell(kind, 'latest')],
    ]),
  );
}

/** Both ends of each duration, in seconds; empty where there is none. */
function durationColumns(): Readonly<Record<string, Column>> {
  const cell = (kind: MetricKind, end: 'leastSeconds' | 'mostSeconds'): Column => {
    return (incident) => incident.durations[kind].value?.[end] ?? null;
  };
  return Object.fromEntries(
    metricKinds.flatMap((kind) => [
      [`${kind}LeastSeconds`, cell(kind, 'leastSeconds')],
      [`${kind}MostSeconds`, cell(kind, 'mostSeconds')],
    ]),
  );
}
