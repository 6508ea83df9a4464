import { type Diagnostic, diagnose, type Place } from '../../kernel/diagnostic.ts';
import { foldCase } from '../../kernel/fold-case.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { byCodeUnits } from '../code-unit-order.ts';
import { fieldPlace } from '../field-place.ts';
import type { Incident } from './incident.ts';

/** Ids that two incidents have. Ids that differ only in letter case would share a data file. */
export function idProblems(incidents: readonly Incident[]): readonly Diagnostic[] {
  const inOrder = incidents.toSorted((a, b) => byCodeUnits(a.post.source, b.post.source));
  return [...groupBy(inOrder, ({ record }) => foldCase(record.id)).values()].flatMap(([first, ...others]) =>
    others.map((second) =>
      diagnose(
        'incident/id-twice',
        placeOfId(second),
        { id: second.record.id },
        { related: first === undefined ? [] : [placeOfId(first)] },
      ),
    ),
  );
}

/** An id that is the slug need not be stated; then the post has no other place for it than its title. */
function placeOfId({ post, record }: Incident): Place {
  return fieldPlace(post, record.id === post.slug ? 'title' : 'incidentId');
}
