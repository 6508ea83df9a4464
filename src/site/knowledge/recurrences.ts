import { recurrencesIn } from '../../incident/recurrences.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { SourcePath } from '../../kernel/paths.ts';
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
  /** Incidents that belong together through recurrence, each chain in the order in which they began, the longest first. */
  readonly chains: readonly (readonly Incident[])[];
};

/** Which incidents repeat which. @param byId all incidents */
export function recurrencesOf(byId: ReadonlyMap<string, Incident>): Recurrences {
  const { links, chains } = recurrencesIn([...byId.values()].map(({ record }) => record));
  const all = links.flatMap(({ incident, of, kind }): readonly Recurrence[] => {
    const [later, earlier] = [byId.get(incident), byId.get(of)];
    return later === undefined || earlier === undefined ? [] : [{ later, earlier, kind }];
  });
  return {
    repeats: groupBy(all, ({ later }) => later.post.source),
    repeatedBy: groupBy(all, ({ earlier }) => earlier.post.source),
    chains: chains.map((ids) => ids.flatMap((id) => byId.get(id) ?? [])),
  };
}
