import type { Post } from '../content/post.ts';
import type { Place } from '../kernel/diagnostic.ts';
import { foldCase } from '../kernel/fold-case.ts';
import type { UrlPath } from '../kernel/paths.ts';
import { fieldPlace } from './field-place.ts';

/** An old address and the post it leads to. */
export type Redirect = {
  /** A page's address: it ends with `/`, or names an HTML file. */
  readonly from: UrlPath;
  readonly to: Post;
  /** Where the alias is written. */
  readonly place: Place;
};

/** The aliases of posts as addresses; one that a post states twice, even in other letter case, counts once. */
export function redirects(posts: readonly Post[]): readonly Redirect[] {
  return posts.flatMap((to) => {
    const aliases = to.frontmatter.aliases.map((alias, at) => ({
      from: pageAddress(alias),
      to,
      place: fieldPlace(to, `aliases.${at}`),
    }));
    return [
      ...new Map(aliases.toReversed().map((alias) => [foldCase(alias.from), alias])).values(),
    ].reverse();
  });
}

/** The address of the page an author means: `/x`, `/x/` and `/x/index.html` are one. */
export function pageAddress(path: string): UrlPath {
  const plain = `/${path}`
    .normalize('NFC')
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html$/, '/');
  return plain.endsWith('/') || /\.html?$/.test(plain) ? plain : `${plain}/`;
}
