import type { SourcePath } from '../kernel/paths.ts';

/** What the path of a post says about it. */
export type SourceName = {
  /** The file's stem, or the name of the folder whose `index.md` it is. */
  readonly stem: string;
  /** The folder under `posts/` that files it; null for a post, or a folder that is one, directly in `posts/`. */
  readonly folder: string | null;
  /** For a folder that is a post directly in `posts/`: its name, which may also be that of a category. */
  readonly ownFolder: string | null;
};

/** Reads the path of a post: `posts/docker/overlay2/index.md` is `overlay2` in `docker`. */
export function sourceName(path: SourcePath): SourceName {
  const segments = path
    .replace(/\.(?:md|markdown)$/i, '')
    .split('/')
    .slice(1);
  const isIndex = segments.length > 1 && /^index$/i.test(segments.at(-1) ?? '');
  const own = isIndex ? segments.slice(0, -1) : segments;
  const [first = null] = own;
  return {
    stem: own.at(-1) ?? '',
    folder: own.length > 1 ? first : null,
    ownFolder: isIndex && own.length === 1 ? first : null,
  };
}
