import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ProjectPlaces } from '../../host/project-places.ts';

/**
 * The places of a site without symbolic links on the way to them: a watch names what changed by where it really is. The
 * folder of the posts itself stays as it was named, because inside a site it must be no link, and the scan sees to that.
 */
export async function realPlaces({
  root,
  posts,
  config,
  packageRoot,
}: ProjectPlaces): Promise<ProjectPlaces> {
  return {
    root: await real(root),
    posts: join(await real(dirname(posts)), basename(posts)),
    config: config === null ? null : await real(config),
    packageRoot: await real(packageRoot),
  };
}

/** What is not there has no other name. */
function real(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
