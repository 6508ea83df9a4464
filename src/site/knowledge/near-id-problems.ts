import { type Registries, type RegistryName, registryNames } from '../../incident/registry.ts';
import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import { foldCase } from '../../kernel/fold-case.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { slipsAmong } from '../../kernel/slips-among.ts';
import { byCodeUnits } from '../code-unit-order.ts';
import { fieldPlace } from '../field-place.ts';
import { newestFirst } from '../post-order.ts';
import type { NamedId } from './named-ids.ts';

/**
 * Ids that one post alone names, and that are a slip away from one that more posts name, or an older one: probably the same
 * thing. Told of registries that have no entries; where there are some, these say what is right.
 * @param named in the order of the fields of each post
 */
export function nearIdProblems(named: readonly NamedId[], registries: Registries): readonly Diagnostic[] {
  return registryNames
    .filter((registry) => registries[registry].length === 0)
    .flatMap((registry) =>
      nearIdsIn(
        registry,
        named.filter((one) => one.registry === registry),
      ),
    );
}

/** How an id is used: where first, and by how many posts. */
type Use = { readonly named: NamedId; readonly at: number; readonly posts: number };

function nearIdsIn(registry: RegistryName, named: readonly NamedId[]): readonly Diagnostic[] {
  const uses = new Map(
    [...groupBy([...named.entries()], ([, { id }]) => foldCase(id))].flatMap(([fold, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const posts = new Set(group.map(([, { post }]) => post.source)).size;
      return [[fold, { named: first[1], at: first[0], posts }] as const];
    }),
  );
  return [...slipsAmong([...uses.keys()])].flatMap(([fold, others]) => {
    const own = uses.get(fold);
    if (own === undefined || own.posts > 1) return [];
    const [meant] = others
      .flatMap((other) => uses.get(other) ?? [])
      .filter((other) => other.posts > 1 || isOlder(other, own))
      .toSorted((a, b) => b.posts - a.posts || byCodeUnits(a.named.id, b.named.id));
    if (meant === undefined) return [];
    const { post, field, id } = own.named;
    const related = [fieldPlace(meant.named.post, meant.named.field)];
    return [
      diagnose(
        'registry/near-id',
        fieldPlace(post, field),
        { id, other: meant.named.id, registry },
        { related },
      ),
    ];
  });
}

/** Whether an id was named in an older post, or before another in one post. */
function isOlder(one: Use, than: Use): boolean {
  const order = newestFirst(than.named.post, one.named.post);
  return order < 0 || (order === 0 && one.at < than.at);
}
