import type { UrlPath } from '../kernel/paths.ts';

/** The address of a post. Its category is not part of it, so moving a post between categories changes no link. */
export function permalinkOf(slug: string): UrlPath {
  return `/posts/${slug}/`;
}
