import type { Diagnostic, Place } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { IncidentRecord } from '../incident-record.ts';

/** A report, and what its site knows beside it, as far as rules ask. */
export type LintedReport = {
  readonly file: SourcePath;
  readonly title: string;
  /** As stated; null where it follows from the text. */
  readonly description: string | null;
  readonly incident: IncidentRecord;
  /** What the registry calls the causes of the incident, by id. */
  readonly causeLabels: Readonly<Record<string, string>>;
  /** The causes, by id, that some post explains. */
  readonly explained: ReadonlySet<string>;
  /** Earlier incidents that it recurs by the rule without saying so (see recurrencesIn). */
  readonly undeclared: readonly EarlierReport[];
};

export type EarlierReport = { readonly id: string; readonly file: SourcePath };

/**
 * What one rule finds in a report on a day. Rules ask for what is missing and never say that a value is wrong: that is
 * found where it is read, and what is stated wrongly is not asked for (see `isMisstated`). They name parts of the frontmatter, so that a text may move without anything computed anew.
 */
export type ReportLint = (report: LintedReport, asOf: Day) => readonly Diagnostic[];

/** A field of a post. What is missing has no place of its own: it is missing under the title. */
export function fieldOf(file: SourcePath, name = 'title'): Place {
  return { file, part: { kind: 'field', name } };
}

/** A text for a message, cut where it is long. */
export function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30).trimEnd()}…` : text;
}
