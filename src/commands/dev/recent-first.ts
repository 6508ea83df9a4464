import { lstatSync } from 'node:fs';
import type { PostSource } from '../../content/source-file.ts';
import type { SourcePath } from '../../kernel/paths.ts';

/** The posts in the order in which somebody at work will ask for them: what was changed last comes first. */
export function recentFirst(
  posts: readonly PostSource[],
  realPath: ReadonlyMap<SourcePath, string>,
): readonly PostSource[] {
  return posts
    .map((post) => ({ post, time: changeTime(realPath.get(post.path)) }))
    .sort((a, b) => b.time - a.time)
    .map(({ post }) => post);
}

function changeTime(real: string | undefined): number {
  return real === undefined ? 0 : (lstatSync(real, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}
