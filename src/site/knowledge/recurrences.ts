import { recurrencesIn } from '../../incident/recurrences.ts';
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

/** Which incidents repeat which: the latest first. @param incidents the newest first */
export function recurrencesOf(incidents: readonly Incident[]): Recurrences {
  const byId = new Map(incidents.toReversed().map((incident) => [incident.record.id, incident]));
  const places = new Map(incidents.map((incident, place) => [incident, place]));
  const placeOf = (incident: Incident) => places.get(incident) ?? 0;
  const all = recurrencesIn([...byId.values()].map(({ record }) => record))
    .links.flatMap(({ incident, of, kind }): readonly Recurrence[] => {
      const [later, earlier] = [byId.get(incident), byId.get(of)];
      return later === undefined || earlier === undefined ? [] : [{ later, earlier, kind }];
    })
    .sort((a, b) => placeOf(a.later) - placeOf(b.later) || placeOf(a.earlier) - placeOf(b.earlier));
  return {
    repeats: groupBy(all, ({ later }) => later.post.source),
    repeatedBy: groupBy(all.toReversed(), ({ earlier }) => earlier.post.source),
  };
}
