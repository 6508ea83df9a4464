import type { Post } from '../../content/post.ts';
import { type Registries, type RegistryName, registryNames } from '../../incident/registry.ts';
import { foldCase } from '../../kernel/fold-case.ts';
import { type ExplainedIds, explainedIds, namedIds } from './named-ids.ts';

/** The registries, parted by who may know of an entry. */
export type PartedRegistries = { readonly open: Registries; readonly internal: Registries };

/**
 * Parts the registries: an entry that only internal posts name, or only redacted parts of others, is internal; one that
 * nobody names is open.
 * @param open posts as the public edition has them
 * @param whole all posts, with all their parts
 */
export function partRegistries(
  registries: Registries,
  open: readonly Post[],
  whole: readonly Post[],
): PartedRegistries {
  const explained = explainedIds(whole, registries);
  const [openly, anywhere] = [namesIn(open, explained), namesIn(whole, explained)];
  const isInternal = (registry: RegistryName, id: string) => {
    const name = `${registry} ${foldCase(id)}`;
    return anywhere.has(name) && !openly.has(name);
  };
  return {
    open: filtered(registries, (registry, id) => !isInternal(registry, id)),
    internal: filtered(registries, isInternal),
  };
}

function namesIn(posts: readonly Post[], explained: ExplainedIds): ReadonlySet<string> {
  const named = posts.flatMap((post) => namedIds(post, explained));
  return new Set(named.map(({ registry, id }) => `${registry} ${foldCase(id)}`));
}

function filtered(
  registries: Registries,
  isWanted: (registry: RegistryName, id: string) => boolean,
): Registries {
  const entriesOf = (name: RegistryName) => registries[name].filter(({ id }) => isWanted(name, id));
  const [services, causes, concepts, technologies] = registryNames.map(entriesOf);
  return {
    services: services ?? [],
    causes: causes ?? [],
    concepts: concepts ?? [],
    technologies: technologies ?? [],
  };
}
