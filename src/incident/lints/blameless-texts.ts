import { humanErrorIn } from './human-error.ts';
import { type FieldText, languageInFields, textsIn } from './language-in-fields.ts';
import type { LintedReport, ReportLint } from './linted-report.ts';

/** Words in the frontmatter of a report that look for a culprit. */
export const lintBlamelessTexts: ReportLint = (report) => {
  const linked = report.incident.recurrenceOf.length > 0;
  return languageInFields({ file: report.file, linked }, textsOf(report));
};

function textsOf(report: LintedReport): readonly FieldText[] {
  const { title, description, incident } = report;
  const { impact, timeline, detection, trigger, mitigations, resolution, lessons, actionItems } = incident;
  return [
    { field: 'title', text: title },
    ...single('description', description),
    ...textsIn('impact', impact === 'unknown' ? [] : impact),
    ...textsIn('timeline', timeline),
    ...single('detection', detection?.couldBeFaster),
    ...single('trigger', trigger?.text),
    ...causesOf(report),
    ...textsIn('mitigations', mitigations),
    ...single('resolution', resolution?.text),
    ...textsIn('lessons.well', lessons.well),
    ...textsIn('lessons.badly', lessons.badly),
    ...textsIn('lessons.lucky', lessons.lucky),
    ...textsIn('lessons.surprised', lessons.surprised),
    ...textsIn('actionItems', actionItems),
  ];
}

function single(field: string, text: string | null | undefined): readonly FieldText[] {
  return text === null || text === undefined ? [] : [{ field, text }];
}

/** A cause that is a human error is told of as such, and not once more for its words. */
function causesOf({ incident: { causes }, causeLabels }: LintedReport): readonly FieldText[] {
  if (causes === 'unknown') return [];
  return causes.flatMap((cause, at) => {
    const isTold = humanErrorIn(cause, causeLabels[cause.id] ?? '') !== null;
    return isTold ? [] : single(`causes.${at}`, cause.text);
  });
}
