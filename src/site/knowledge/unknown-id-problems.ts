import { type Registries, type RegistryName, registryNames } from '../../incident/registry.ts';
import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import { foldCase } from '../../kernel/fold-case.ts';
import { fieldPlace } from '../field-place.ts';
import { near, type Suggest, suggester } from '../suggest.ts';
import type { NamedId } from './named-ids.ts';

/**
 * Ids that posts name and a registry does not have: probably misspelt, or a label in place of an id. Told of registries that have
 * entries; a site that keeps none names things as it likes.
 */
export function unknownIdProblems(named: readonly NamedId[], registries: Registries): readonly Diagnostic[] {
  const kept = registryNames.filter((name) => registries[name].length > 0);
  if (kept.length === 0) return [];
  const knownIn = new Map(kept.map((name) => [name, new Set(registries[name].map(({ id }) => id))]));
  const suggestIn = new Map(kept.map((name) => [name, suggesterOf(name, registries)]));
  return named.flatMap(({ post, registry, id, field }) => {
    const known = knownIn.get(registry);
    if (known === undefined || known.has(foldCase(id))) return [];
    const nearest = suggestIn.get(registry)?.(id) ?? '';
    return [diagnose('registry/unknown-id', fieldPlace(post, field), { id, registry, nearest })];
  });
}

/** Suggests ids of a registry; whoever wrote a label or an alias is told its id. */
function suggesterOf(name: RegistryName, registries: Registries): Suggest {
  const idOf = new Map(
    registries[name].flatMap(({ id, label, aliases }) =>
      [label, ...aliases].map((word) => [foldCase(word), id] as const),
    ),
  );
  return suggester(
    registries[name].map(({ id }) => id),
    (word, ids) => idOf.get(foldCase(word)) ?? near(word, ids),
  );
}
