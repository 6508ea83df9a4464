import type { Post } from '../content/post.ts';
import { foldCase } from '../kernel/fold-case.ts';
import type { Category } from '../site/categories.ts';
import type { Site } from '../site/site.ts';

/** The category a post is filed under; null for one that lies directly in `posts/`. */
export function categoryOf({ category }: Post, { categories }: Site): Category | null {
  if (category === null) return null;
  return categories.find(({ id }) => foldCase(id) === foldCase(category)) ?? null;
}
