import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProjectPlaces } from './project-places.ts';

const names = ['site.config.ts', 'site.config.mts', 'site.config.js', 'site.config.mjs', 'site.config.json'];

/** The configuration of a site: the one that was named, else the first that is there; null when there is none. */
export async function findConfig({
  root,
  config,
}: Pick<ProjectPlaces, 'root' | 'config'>): Promise<string | null> {
  if (config !== null) return config;
  for (const name of names) {
    const real = join(root, name);
    const isThere = await access(real).then(
      () => true,
      () => false,
    );
    if (isThere) return real;
  }
  return null;
}
