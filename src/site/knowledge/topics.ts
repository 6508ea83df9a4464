import type { Post } from '../../content/post.ts';
import type { CauseRole, ServiceRole } from '../../incident/incident-record.ts';
import type { Registries, RegistryEntry, RegistryName } from '../../incident/registry.ts';
import { foldCase } from '../../kernel/fold-case.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { compareNames } from '../../kernel/korean/collate.ts';
import type { SourcePath, UrlPath } from '../../kernel/paths.ts';
import { byCodeUnits } from '../code-unit-order.ts';
import { termAddresses } from '../term-addresses.ts';
import type { Incident } from './incident.ts';
import type { NamedId } from './named-ids.ts';

/** A service, cause, concept or technology, and all that the posts shown have to do with it. */
export type Topic = {
  readonly registry: RegistryName;
  readonly id: string;
  /** What the registry says of it; null for one that is only named by posts. */
  readonly entry: RegistryEntry | null;
  /** Its entry's, else the id. */
  readonly label: string;
  /** The address of its page: `/causes/<id>/`. Null for technologies, which have none. */
  readonly url: UrlPath | null;
  /** The incidents it had a part in, and which, the newest first. */
  readonly incidents: readonly TopicIncident[];
  /** The posts that are about it, the newest first. */
  readonly posts: readonly Post[];
  /** The posts that explain it, the newest first. */
  readonly explainers: readonly Post[];
};

/** An incident and the role of a topic in it; null for concepts and technologies, which have none. */
export type TopicIncident = { readonly incident: Incident; readonly role: ServiceRole | CauseRole | null };

/** The topics of one registry. */
export type Topics = {
  /** By label, in Korean order. */
  readonly all: readonly Topic[];
  /** By id, folded: see `foldCase`. */
  readonly byId: ReadonlyMap<string, Topic>;
};

export type TopicsByRegistry = { readonly [Name in RegistryName]: Topics };

/** What topics are made of. */
export type TopicSources = {
  readonly registries: Registries;
  /** What the posts that are shown name, the newest first. */
  readonly named: readonly NamedId[];
  /** What the others name; what only they name is not shown either. */
  readonly withheld: readonly NamedId[];
  /** The newest first. */
  readonly incidents: readonly Incident[];
};

/** An incident and its place among all. */
type Report = { readonly incident: Incident; readonly place: number };

type Reports = ReadonlyMap<SourcePath, Report>;

/** The topics of every registry: its entries, and what posts name besides. */
export function topicsOf({ registries, named, withheld, incidents }: TopicSources): TopicsByRegistry {
  const reports = new Map(incidents.map((incident, place) => [incident.post.source, { incident, place }]));
  const shown = groupBy(named, ({ registry }) => registry);
  const hidden = groupBy(withheld, ({ registry }) => registry);
  const topicsIn = (registry: RegistryName) => {
    const uses = groupBy(shown.get(registry) ?? [], ({ id }) => foldCase(id));
    const elsewhere = new Set((hidden.get(registry) ?? []).map(({ id }) => foldCase(id)));
    const entries = registries[registry].filter(({ id }) => uses.has(id) || !elsewhere.has(id));
    return topicsOfRegistry(registry, entries, uses, reports);
  };
  return {
    services: topicsIn('services'),
    causes: topicsIn('causes'),
    concepts: topicsIn('concepts'),
    technologies: topicsIn('technologies'),
  };
}

/** @param uses by folded id */
function topicsOfRegistry(
  registry: RegistryName,
  entries: readonly RegistryEntry[],
  uses: ReadonlyMap<string, readonly NamedId[]>,
  reports: Reports,
): Topics {
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const ids = new Map([...uses].map(([key, [first]]) => [key, first?.id ?? key]));
  for (const id of entryOf.keys()) ids.set(id, id);
  const addresses = termAddresses([...ids.values()]);
  const topics = [...ids].map(([key, id]): readonly [string, Topic] => {
    const entry = entryOf.get(key) ?? null;
    const url = registry === 'technologies' ? null : `/${registry}/${addresses.get(id)}/`;
    const label = entry?.label ?? id;
    return [key, { registry, id, entry, label, url, ...usesOf(uses.get(key) ?? [], reports) }];
  });
  return {
    all: topics
      .map(([, topic]) => topic)
      .sort((a, b) => compareNames(a.label, b.label) || byCodeUnits(a.id, b.id)),
    byId: new Map(topics),
  };
}

function usesOf(
  uses: readonly NamedId[],
  reports: Reports,
): Pick<Topic, 'incidents' | 'posts' | 'explainers'> {
  const parts = uses.flatMap(({ post, as, role }) => {
    const report = as === 'explained' ? undefined : reports.get(post.source);
    return report === undefined ? [] : [{ ...report, role }];
  });
  const postsAs = (as: NamedId['as']) => [
    ...new Set(uses.filter((use) => use.as === as).map(({ post }) => post)),
  ];
  return { incidents: distinctIncidents(parts), posts: postsAs('about'), explainers: postsAs('explained') };
}

/** Each incident once, with the first role that is stated, in the order of their places. */
function distinctIncidents(parts: readonly (TopicIncident & Report)[]): readonly TopicIncident[] {
  const byPlace = new Map(parts.toReversed().map((part) => [part.place, part]));
  return [...byPlace.values()]
    .sort((a, b) => a.place - b.place)
    .map(({ incident, role }) => ({ incident, role }));
}
