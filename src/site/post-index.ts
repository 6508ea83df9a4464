import type { Post } from '../content/post.ts';
import { groupBy } from '../kernel/group-by.ts';
import { folderOf, nameOf, type UrlPath } from '../kernel/paths.ts';
import { type NameIndex, nameIndex } from './name-index.ts';
import type { Publishable } from './publishable.ts';
import { redirects } from './redirects.ts';
import { nearPath, type Suggest, suggester } from './suggest.ts';

/** All posts, shown or not, by everything that authors may call them. */
export type PostIndex = {
  /** `posts/docker/overlay2.md`, also without `.md`; for `…/overlay2/index.md` the folder too. */
  readonly byPath: NameIndex<Post>;
  /** By slug, else by the name of the file or bundle. */
  readonly byName: NameIndex<Post>;
  /** By permalink, else by alias. */
  readonly byAddress: ReadonlyMap<UrlPath, Post>;
  /** The nearest slugs and paths of posts that are shown. */
  readonly suggestSlug: Suggest;
  readonly suggestPath: Suggest;
  readonly isHidden: (post: Post) => boolean;
};

/** Indexes all posts; of two that share a name, one that is shown is meant, and of those the newest. */
export function postIndex({ shown, hidden }: Publishable): PostIndex {
  const posts = [...shown, ...hidden];
  const absent = new Set(hidden.map(({ source }) => source));
  const aliases = redirects(posts).map(({ from, to }) => [from, to] as const);
  const permalinks = posts.map((post) => [post.permalink, post] as const);
  return {
    byPath: nameIndex([...posts.map((post) => [post.source, post] as const), ...posts.flatMap(shortPaths)]),
    byName: nameIndex([...posts.map((post) => [post.slug, post] as const), ...uniqueStems(posts)]),
    byAddress: new Map([...permalinks, ...aliases].reverse()),
    suggestSlug: suggester(shown.map(({ slug }) => slug)),
    suggestPath: suggester(
      shown.map(({ source }) => source),
      nearPath,
    ),
    isHidden: ({ source }) => absent.has(source),
  };
}

function shortPaths(post: Post): readonly (readonly [string, Post])[] {
  const path = post.source.replace(/\.md$/, '');
  if (nameOf(path) !== 'index') return [[path, post]];
  return [
    [path, post],
    [folderOf(path), post],
  ];
}

/** Names of files and bundles that only one post has. */
function uniqueStems(posts: readonly Post[]): readonly (readonly [string, Post])[] {
  const stemOf = ({ source }: Post) => nameOf(source.replace(/(?:\/index)?\.md$/, ''));
  return [...groupBy(posts, stemOf)].flatMap(([stem, [post, ...others]]) =>
    post === undefined || others.length > 0 ? [] : [[stem, post] as const],
  );
}
