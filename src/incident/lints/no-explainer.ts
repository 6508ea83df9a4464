import { diagnose } from '../../kernel/diagnostic.ts';
import { fieldOf, type ReportLint } from './linted-report.ts';

/** A cause that no post explains: a gap in what the site teaches. */
export const lintNoExplainer: ReportLint = ({ file, incident: { causes }, causeLabels, explained }) => {
  if (causes === 'unknown') return [];
  return causes.flatMap(({ id }, at) => {
    const words = { cause: causeLabels[id] ?? id, id };
    return explained.has(id) ? [] : [diagnose('incident/no-explainer', fieldOf(file, `causes.${at}`), words)];
  });
};
