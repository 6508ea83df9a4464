import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProjectPlaces } from '../project-places.ts';

const names = ['site.config.ts', 'site.config.mts', 'site.config.js', 'site.config.mjs', 'site.config.json'];

type ConfigPlaces = Pick<ProjectPlaces, 'root' | 'config'>;

/** Where the configuration of a site may be: the file that was named, else under each of its names. */
export function configPlaces({ root, config }: ConfigPlaces): readonly string[] {
  return config === null ? names.map((name) => join(root, name)) : [config];
}

/** The configuration of a site: the one that was named, else the first that is there; null when there is none. */
export async function findConfig(places: ConfigPlaces): Promise<string | null> {
  if (places.config !== null) return places.config;
  for (const real of configPlaces(places)) {
    const isThere = await access(real).then(
      () => true,
      () => false,
    );
    if (isThere) return real;
  }
  return null;
}
