import { diagnose } from '../../kernel/diagnostic.ts';
import { fieldOf, type ReportLint } from './linted-report.ts';

/** One root cause, and nothing that contributed to it. */
export const lintSingleCause: ReportLint = ({ file, incident: { causes }, causeLabels }) => {
  if (causes === 'unknown' || causes.length !== 1) return [];
  return causes
    .filter(({ role }) => role !== 'contributing')
    .map(({ id }) =>
      diagnose('incident/single-cause', fieldOf(file, 'causes.0'), { cause: causeLabels[id] ?? id }),
    );
};
