import type { SourcePath } from '../../kernel/paths.ts';
import { groupBy } from '../group-by.ts';
import type { Incident } from './incident.ts';

/** That an incident happened again: as the later report says, or as causes, services and times show. */
export type Recurrence = {
  readonly later: Incident;
  readonly earlier: Incident;
  readonly kind: 'declared' | 'detected';
};

export type Recurrences = {
  /** What each incident repeats; for those that repeat any. */
  readonly repeats: ReadonlyMap<SourcePath, readonly Recurrence[]>;
  /** What repeats it; for those that are repeated. */
  readonly repeatedBy: ReadonlyMap<SourcePath, readonly Recurrence[]>;
};

/** Which incidents repeat which. @param incidents the newest first */
export function recurrencesOf(incidents: readonly Incident[]): Recurrences {
  const byId = new Map(incidents.toReversed().map((incident) => [incident.record.id, incident]));
  const all = incidents.flatMap((later) =>
    later.record.recurrenceOf.flatMap((id): readonly Recurrence[] => {
      const earlier = byId.get(id);
      return earlier === undefined || earlier === later ? [] : [{ later, earlier, kind: 'declared' }];
    }),
  );
  return {
    repeats: groupBy(all, ({ later }) => later.post.source),
    repeatedBy: groupBy(all.toReversed(), ({ earlier }) => earlier.post.source),
  };
}
