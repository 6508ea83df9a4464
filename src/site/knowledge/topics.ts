import type { Post } from '../../content/post.ts';
import type { CauseRole, ServiceRole } from '../../incident/incident-record.ts';
import type { Registries, RegistryEntry, RegistryName } from '../../incident/registry.ts';
import { foldCase } from '../../kernel/fold-case.ts';
import { compareNames } from '../../kernel/korean/collate.ts';
import type { SourcePath, UrlPath } from '../../kernel/paths.ts';
import { byCodeUnits } from '../code-unit-order.ts';
import { groupBy } from '../group-by.ts';
import { termAddresses } from '../term-addresses.ts';
import type { Incident } from './incident.ts';
import { type ExplainedIds, type NamedId, namedIds } from './named-ids.ts';

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
  /** The topics that each post names, in its order; for posts that name any. */
  readonly of: ReadonlyMap<SourcePath, readonly Topic[]>;
};

export type TopicsByRegistry = { readonly [Name in RegistryName]: Topics };

/** What topics are found in. */
export type TopicSources = {
  /** The posts that are shown, the newest first. */
  readonly shown: readonly Post[];
  /** The others; what only they name is not shown either. */
  readonly hidden: readonly Post[];
  readonly incidents: readonly Incident[];
  readonly registries: Registries;
  readonly explained: ExplainedIds;
};

/** The topics of every registry: its entries, and what posts name besides. */
export function topicsOf(sources: TopicSources): TopicsByRegistry {
  const named = (posts: readonly Post[]) => posts.flatMap((post) => namedIds(post, sources.explained));
  const [byShown, byHidden] = [named(sources.shown), named(sources.hidden)];
  const topicsIn = (name: RegistryName) => topicsOfRegistry(name, sources, byShown, byHidden);
  return {
    services: topicsIn('services'),
    causes: topicsIn('causes'),
    concepts: topicsIn('concepts'),
    technologies: topicsIn('technologies'),
  };
}

/** What is known as a cause or a concept before it is asked who explains it. */
export function explainedIds({
  shown,
  incidents,
  registries,
}: Pick<TopicSources, 'shown' | 'incidents' | 'registries'>): ExplainedIds {
  const causes = incidents.flatMap(({ record }) => (record.causes === 'unknown' ? [] : record.causes));
  const concepts = shown.flatMap(({ frontmatter }) => frontmatter.concepts);
  return {
    causes: new Set([...registries.causes, ...causes].map(({ id }) => foldCase(id))),
    concepts: new Set([...registries.concepts.map(({ id }) => id), ...concepts].map(foldCase)),
  };
}

function topicsOfRegistry(
  registry: RegistryName,
  { incidents, registries }: TopicSources,
  byShown: readonly NamedId[],
  byHidden: readonly NamedId[],
): Topics {
  const here = byShown.filter((named) => named.registry === registry);
  const uses = groupBy(here, ({ id }) => foldCase(id));
  const withheld = new Set(
    byHidden.filter((named) => named.registry === registry).map(({ id }) => foldCase(id)),
  );
  const entries = registries[registry].filter(({ id }) => uses.has(id) || !withheld.has(id));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const ids = [...new Set([...byId.keys(), ...uses.keys()])];
  const spelt = ids.map((id) => byId.get(id)?.id ?? uses.get(id)?.[0]?.id ?? id);
  const addresses = termAddresses(spelt);
  const reports = new Map(incidents.map((incident, place) => [incident.post.source, { incident, place }]));
  const topics = ids.map((key, at): Topic => {
    const id = spelt[at] ?? key;
    const entry = byId.get(key) ?? null;
    const address = registry === 'technologies' ? null : `/${registry}/${addresses.get(id)}/`;
    return {
      registry,
      id,
      entry,
      label: entry?.label ?? id,
      url: address,
      ...usesOf(uses.get(key) ?? [], reports),
    };
  });
  const found = new Map(topics.map((topic) => [foldCase(topic.id), topic]));
  return {
    all: topics.toSorted((a, b) => compareNames(a.label, b.label) || byCodeUnits(a.id, b.id)),
    byId: found,
    of: new Map(
      [...groupBy(here, ({ post }) => post.source)].map(([source, own]) => [
        source,
        [...new Set(own.flatMap(({ id }) => found.get(foldCase(id)) ?? []))],
      ]),
    ),
  };
}

function usesOf(
  uses: readonly NamedId[],
  reports: ReadonlyMap<SourcePath, { readonly incident: Incident; readonly place: number }>,
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
function distinctIncidents(
  parts: readonly (TopicIncident & { readonly place: number })[],
): readonly TopicIncident[] {
  const byPlace = new Map(parts.toReversed().map((part) => [part.place, part]));
  return [...byPlace.values()]
    .sort((a, b) => a.place - b.place)
    .map(({ incident, role }) => ({ incident, role }));
}
