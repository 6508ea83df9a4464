import type { PostEdition } from '../content/post.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { weakly } from '../kernel/weakly.ts';
import type { PlacesOf } from '../site/settle-places.ts';

/** Where in a list of paths each stands. */
export const placeOfPath = weakly(
  (paths: readonly SourcePath[]): ReadonlyMap<SourcePath, number> =>
    new Map(paths.map((path, at) => [path, at])),
);

/** Finds where the parts of posts stand, by the paths of these posts. */
export function placesOfPosts(posts: readonly PostEdition[], paths: readonly SourcePath[]): PlacesOf {
  const placeOf = placeOfPath(paths);
  return (path) => {
    const at = placeOf.get(path);
    return at === undefined ? undefined : posts[at]?.places;
  };
}
