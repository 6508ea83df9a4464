import { diagnose } from '../../kernel/diagnostic.ts';
import { addressedBy } from './addressed-by.ts';
import { isMisstated } from './is-misstated.ts';
import { fieldOf, type ReportLint, shortened } from './linted-report.ts';

/** Something that went badly and that no action addresses: by the CCADB's rule each of them asks for one. */
export const lintLessonUnaddressed: ReportLint = ({ file, incident }) => {
  const { lessons, actionItems } = incident;
  if (actionItems.length === 0 || isMisstated(incident, 'actionItems')) return [];
  const addressed = addressedBy(actionItems);
  return lessons.badly.flatMap(({ id, text }, at) => {
    const words = { lesson: shortened(text), id };
    return addressed.has(id)
      ? []
      : [diagnose('incident/lesson-unaddressed', fieldOf(file, `lessons.badly.${at}`), words)];
  });
};
