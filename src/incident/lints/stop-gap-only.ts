import { diagnose } from '../../kernel/diagnostic.ts';
import { daysSince } from '../day-span.ts';
import { knownOf } from '../known-time.ts';
import { isMisstated } from './is-misstated.ts';
import { fieldOf, type ReportLint } from './linted-report.ts';

/** After how many days a stop-gap is worth a question. */
const patience = 30;

/** Long resolved, by a stop-gap, and nothing is said to have ended it for good. */
export const lintStopGapOnly: ReportLint = ({ file, incident }, asOf) => {
  const { mitigations, resolution, milestones } = incident;
  const at = mitigations.findIndex(({ temporary }) => temporary);
  const resolved = knownOf(milestones.resolved);
  if (at < 0 || resolution !== null || resolved === null || isMisstated(incident, 'resolution')) return [];
  const days = daysSince(resolved, asOf).least;
  if (days <= patience) return [];
  return [diagnose('incident/stop-gap-only', fieldOf(file, `mitigations.${at}`), { days })];
};
