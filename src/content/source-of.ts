import type { SourcePath } from '../kernel/paths.ts';

/** A source as scripts know it: its path under `posts/`. */
export function sourceOf(source: SourcePath): string {
  return source.slice('posts/'.length);
}
