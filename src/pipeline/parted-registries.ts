import { inEdition } from '../content/in-edition.ts';
import type { ParsedPost } from '../content/post.ts';
import { emptyRegistries, type Registries } from '../incident/registry.ts';
import { type PartedRegistries, partRegistries } from '../site/knowledge/part-registries.ts';

/** The registries, parted by who may know of an entry. Where nothing is internal, all of them are open. */
export function partedRegistries(registries: Registries, parsed: readonly ParsedPost[]): PartedRegistries {
  if (parsed.every(({ confidential }) => confidential === null)) {
    return { open: registries, internal: emptyRegistries };
  }
  const open = parsed
    .map((post) => inEdition(post, 'public').post.value)
    .filter(({ frontmatter }) => frontmatter.visibility === 'public');
  return partRegistries(
    registries,
    open,
    parsed.map(({ post }) => post.value),
  );
}
