import type { Post } from '../content/post.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { weakly } from '../kernel/weakly.ts';
import type { Links } from './resolve-references.ts';

/** The posts whose text links to each post: each once, itself never, in the order of the posts given. */
export function backlinks(posts: readonly Post[], links: Links): ReadonlyMap<SourcePath, readonly Post[]> {
  const linking = new Map<SourcePath, Post[]>(posts.map(({ source }) => [source, []]));
  for (const post of posts) {
    for (const source of linkedPosts(post, links)) linking.get(source)?.push(post);
  }
  return linking;
}

/** The sources of the other posts that one links to, each once. */
export const linkedPosts = weakly(({ source }: Post, links: Links): ReadonlySet<SourcePath> => {
  const targets = (links.get(source) ?? []).flatMap((link) =>
    link.kind === 'post' ? [link.post.source] : [],
  );
  return new Set(targets.filter((target) => target !== source));
});
