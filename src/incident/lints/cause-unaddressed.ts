import { diagnose } from '../../kernel/diagnostic.ts';
import { addressedBy } from './addressed-by.ts';
import { isMisstated } from './is-misstated.ts';
import { fieldOf, type ReportLint } from './linted-report.ts';

/** A cause that no action addresses. Where there are no actions at all another rule says so. */
export const lintCauseUnaddressed: ReportLint = ({ file, incident, causeLabels }) => {
  const { causes, actionItems } = incident;
  if (causes === 'unknown' || actionItems.length === 0 || isMisstated(incident, 'actionItems')) return [];
  const addressed = addressedBy(actionItems);
  return causes.flatMap(({ id }, at) => {
    const words = { cause: causeLabels[id] ?? id, id };
    return addressed.has(id)
      ? []
      : [diagnose('incident/cause-unaddressed', fieldOf(file, `causes.${at}`), words)];
  });
};
