import { foldCase } from '../kernel/fold-case.ts';
import type { PostType } from './post-type.ts';
import type { CategoryConfig } from './site-config.ts';
import type { SourceName } from './source-name.ts';

/** The category of a post: its id, and its configuration where it has one. Null for a post that has none. */
export type FoundCategory = { readonly id: string; readonly config: CategoryConfig | null };

/**
 * The category of a post: the one it states, else the one its folder names, each by id, label or another label, whatever
 * the letter case. A name that is not configured is a category of that name. `posts/docker/index.md` belongs to `docker`
 * where that is configured, and to none where it is not: then the folder is only the post's own.
 */
export function categoryOf(
  stated: string | null,
  { folder, ownFolder }: SourceName,
  categories: readonly CategoryConfig[],
): FoundCategory | null {
  const name = stated ?? folder;
  if (name !== null) {
    const config = configured(name, categories);
    return { id: config?.id ?? name.normalize('NFC'), config };
  }
  const config = ownFolder === null ? null : configured(ownFolder, categories);
  return config === null ? null : { id: config.id, config };
}

function configured(name: string, categories: readonly CategoryConfig[]): CategoryConfig | null {
  const fold = foldCase(name);
  const isNamed = ({ id, label, labels }: CategoryConfig) =>
    [id, label, ...labels].some((known) => foldCase(known) === fold);
  return categories.find(isNamed) ?? null;
}

/** What a post is: as it states, else as its category says, else a `concept`, which claims nothing about events. */
export function typeOf(stated: PostType | null, category: FoundCategory | null): PostType {
  return stated ?? category?.config?.type ?? 'concept';
}
