import type { Post } from '../../content/post.ts';
import type { Selection } from '../../content/site-config.ts';
import { normalisedSignature } from '../../incident/error-signature.ts';
import type { IncidentRecord } from '../../incident/incident-record.ts';
import { knownItems } from '../../incident/known-items.ts';
import { recordTexts } from '../../incident/related/record-texts.ts';
import { type Feature, type Reason, relate, type Subject } from '../../incident/related/relate.ts';
import { termsOf } from '../../incident/related/terms.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import { weakly } from '../../kernel/weakly.ts';
import { publishable } from '../publishable.ts';

/** The incidents that are like one, the most alike first, with the reasons. */
export type RelatedIncidents = {
  readonly of: SourcePath;
  readonly related: readonly { readonly source: SourcePath; readonly reasons: readonly Reason[] }[];
};

/** A report, and the terms of its text (see `termsOf`). */
export type Report = { readonly post: Post; readonly terms: readonly string[] };

/**
 * Which of the reports that are shown are like which. It is found before the site is assembled, because it is all that the
 * site asks of their texts: an edit that leaves it as it was changes nothing else.
 * @param reports with a record of an incident each, in any order
 */
export function relatedIncidents(
  reports: readonly Report[],
  selection: Selection,
): readonly RelatedIncidents[] {
  const reportOf = new Map(reports.map((report) => [report.post, report]));
  const { shown } = publishable([...reportOf.keys()], selection);
  const subjects = shown.map((post) => subjectOf(post, reportOf.get(post)?.terms ?? noTerms));
  const parted = shown.map(({ frontmatter }) => new Set(frontmatter.notRelated.map(({ slug }) => slug)));
  const isParted = (a: number, b: number) => parted[a]?.has(shown[b]?.slug ?? '') === true;
  const likenesses = relate(subjects, (a, b) => isParted(a, b) || isParted(b, a));
  return shown.map(({ source }, position) => ({
    of: source,
    related: (likenesses[position] ?? []).flatMap(({ other, reasons }) => {
      const post = shown[other];
      return post === undefined ? [] : [{ source: post.source, reasons }];
    }),
  }));
}

const noTerms: readonly string[] = [];

const subjectOf = weakly((post: Post, terms: readonly string[]): Subject => {
  const record = post.record?.incident ?? null;
  const own = record === null ? [] : recordTexts(record);
  const said = termsOf([post.frontmatter.title, post.description, ...own].join('\n'));
  return { features: featuresOf(post, record), terms: new Set([...said, ...terms]) };
});

function featuresOf({ frontmatter }: Post, record: IncidentRecord | null): readonly Feature[] {
  const ids: Readonly<Record<Feature['kind'], readonly string[]>> = {
    error: frontmatter.errorSignatures.map(normalisedSignature),
    cause: knownItems(record?.causes ?? []).map(({ id }) => id),
    concept: [...frontmatter.concepts, ...frontmatter.explains],
    service: knownItems(record?.services ?? []).map(({ id }) => id),
    technology: frontmatter.technologies.map(({ id }) => id),
  };
  return Object.entries(ids).flatMap(([kind, own]) =>
    [...new Set(own)].map((id) => ({ kind: kind as Feature['kind'], id })),
  );
}
