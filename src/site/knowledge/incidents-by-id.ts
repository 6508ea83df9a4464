import { foldCase } from '../../kernel/fold-case.ts';
import type { Incident } from './incident.ts';

/**
 * The incidents by their ids. Of several with one id, or with ids that differ only in letter case, which is an error (see
 * `idProblems`), the newest: each id here has a data file of its own.
 * @param incidents the newest first
 */
export function incidentsById(incidents: readonly Incident[]): ReadonlyMap<string, Incident> {
  const byFold = new Map(incidents.toReversed().map((incident) => [foldCase(incident.record.id), incident]));
  return new Map([...byFold.values()].map((incident) => [incident.record.id, incident]));
}
