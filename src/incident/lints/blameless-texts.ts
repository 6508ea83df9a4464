import { diagnose } from '../../kernel/diagnostic.ts';
import type { IncidentRecord } from '../incident-record.ts';
import { findLanguage } from '../language/find-language.ts';
import { humanErrorIn } from './human-error.ts';
import { fieldOf, type LintedReport, type ReportLint } from './linted-report.ts';

/** The rules of language over the texts of the frontmatter. There is no link in them: recurrenceOf is what links. */
export const lintBlamelessTexts: ReportLint = (report) => {
  const isLinked = report.incident.recurrenceOf.length > 0;
  return textsOf(report).flatMap(({ field, text }) =>
    findLanguage(text)
      .filter(({ kind }) => kind !== 'earlier-incident' || !isLinked)
      .map(({ kind, start, end }) =>
        diagnose(`language/${kind}`, fieldOf(report.file, field), { words: text.slice(start, end) }),
      ),
  );
};

type FieldText = { readonly field: string; readonly text: string };

function textsOf({ title, description, incident, causeLabels }: LintedReport): readonly FieldText[] {
  return [
    { field: 'title', text: title },
    { field: 'description', text: description },
    ...causesOf(incident, causeLabels),
    ...detailsOf(incident),
  ].flatMap(({ field, text }) => (text === null ? [] : [{ field, text }]));
}

type MaybeText = { readonly field: string; readonly text: string | null };

function detailsOf(incident: IncidentRecord): readonly MaybeText[] {
  const { impact, timeline, detection, trigger, mitigations, resolution, lessons, actionItems } = incident;
  return [
    ...listed('impact', impact === 'unknown' ? [] : impact),
    ...listed('timeline', timeline),
    { field: 'detection', text: detection?.couldBeFaster ?? null },
    { field: 'trigger', text: trigger?.text ?? null },
    ...listed('mitigations', mitigations),
    { field: 'resolution', text: resolution?.text ?? null },
    ...listed('lessons.well', lessons.well),
    ...listed('lessons.badly', lessons.badly),
    ...listed('lessons.lucky', lessons.lucky),
    ...listed('lessons.surprised', lessons.surprised),
    ...listed('actionItems', actionItems),
  ];
}

/** A cause that is a human error is told of as such, and not once more for its words. */
function causesOf({ causes }: IncidentRecord, labels: LintedReport['causeLabels']): readonly MaybeText[] {
  if (causes === 'unknown') return [];
  return causes.flatMap((cause, at) => {
    const isTold = humanErrorIn(cause, labels[cause.id] ?? '') !== null;
    return isTold ? [] : [{ field: `causes.${at}`, text: cause.text }];
  });
}

function listed(field: string, entries: readonly { readonly text: string | null }[]): readonly MaybeText[] {
  return entries.map(({ text }, at) => ({ field: `${field}.${at}`, text }));
}
