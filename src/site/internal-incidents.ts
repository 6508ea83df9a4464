import type { Post } from '../content/post.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import { fieldPlace } from './field-place.ts';
import type { Publishable } from './publishable.ts';
import { leakProblems } from './visibility-problems.ts';

/** The problems that public posts name incidents by their ids that only internal posts report. */
export function internalIncidentProblems({ shown, hidden }: Publishable): readonly Diagnostic[] {
  const internal = new Map(
    [...shown, ...hidden]
      .filter(({ frontmatter }) => frontmatter.visibility === 'internal')
      .flatMap((post) => {
        const id = post.record?.incident?.id;
        return id === undefined ? [] : [[id, post] as const];
      }),
  );
  if (internal.size === 0) return [];
  return shown.flatMap((post) =>
    namedIncidents(post).flatMap(({ id, field }) => {
      const to = internal.get(id);
      return to === undefined ? [] : leakProblems(post, to, fieldPlace(post, field));
    }),
  );
}

function namedIncidents({ record }: Post): readonly { readonly id: string; readonly field: string }[] {
  const named = (field: string, ids: readonly string[]) =>
    ids.map((id, at) => ({ id, field: `${field}.${at}` }));
  return [
    ...named('recurrenceOf', record?.incident?.recurrenceOf ?? []),
    ...named('incidents', record?.retrospective?.incidents ?? []),
  ];
}
