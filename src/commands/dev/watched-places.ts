import { join } from 'node:path';
import { configPlaces } from '../../host/compiling/find-config.ts';
import type { ProjectPlaces } from '../../host/project-places.ts';

/**
 * Where somebody who writes a site changes something. The package's own templates and files are looked at with everything
 * else, and not watched: nobody edits them but in the package's folder, which is then the site's.
 * @param configFiles the files that the configuration is made of; they may lie anywhere
 */
export function watchedPlaces(places: ProjectPlaces, configFiles: readonly string[]): readonly string[] {
  const { root, posts } = places;
  return [posts, join(root, 'templates'), join(root, 'public'), ...configPlaces(places), ...configFiles];
}
