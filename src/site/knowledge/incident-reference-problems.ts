import type { Post } from '../../content/post.ts';
import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import { fieldPlace } from '../field-place.ts';
import { nameIndex } from '../name-index.ts';
import type { Publishable } from '../publishable.ts';
import { suggester } from '../suggest.ts';
import { leakProblems } from '../visibility-problems.ts';
import type { Incident } from './incident.ts';

/**
 * What is wrong with the ids of the incidents that reports say they repeat, and that retrospectives look back on: no incident
 * has them, or an internal one has, which a public post may not name.
 * @param incidents those that are shown, the newest first
 */
export function incidentReferenceProblems(
  incidents: readonly Incident[],
  { shown, hidden }: Publishable,
): readonly Diagnostic[] {
  const reports = incidents.map(({ record, post }) => ({ id: record.id, post }));
  const all = [...reports, ...hidden.flatMap(reportOf)];
  const byId = nameIndex(all.map(({ id, post }) => [id, post]));
  const suggest = suggester(reports.map(({ id }) => id));
  // Whoever wrote a post's slug where its incident has a number is told the number.
  const idOfSlug = new Map(reports.map(({ id, post }) => [post.slug, id]));
  return shown.flatMap((post) =>
    statedIds(post).flatMap(({ id, field }) => {
      const found = byId.find(id);
      const place = fieldPlace(post, field);
      if (found.kind === 'found') return leakProblems(post, found.thing, place);
      const nearest = found.kind === 'other-case' ? found.name : (idOfSlug.get(id) ?? suggest(id));
      return [diagnose('incident/unknown-incident', place, { id, nearest })];
    }),
  );
}

function reportOf(post: Post): readonly { readonly id: string; readonly post: Post }[] {
  const record = post.record?.incident ?? null;
  return record === null ? [] : [{ id: record.id, post }];
}

function statedIds({ record }: Post): readonly { readonly id: string; readonly field: string }[] {
  const repeated = record?.incident?.recurrenceOf ?? [];
  const looked = record?.retrospective?.incidents ?? [];
  return [
    ...repeated.map((id, at) => ({ id, field: `recurrenceOf.${at}` })),
    ...looked.map((id, at) => ({ id, field: `incidents.${at}` })),
  ];
}
