import type { OutputPath } from '../../kernel/paths.ts';
import { isAsset, isIndexFile, isPostPage } from '../../pages/output-file.ts';
import { foldersOf } from '../folders-of.ts';
import { type Manifest, pathsOf, type SiteMark } from './site-mark.ts';
import type { ReadyFile } from './stage-output.ts';

/** A file of the new site, whether its bytes are in their place already or not. */
export type NewFile = Pick<ReadyFile, 'output' | 'known'>;

/** What has to be done to an output folder beside writing the files that changed. */
export type PublishPlan = {
  /**
   * Old files where a folder must be, or in a folder where a file must be; and those whose name changed only in letter
   * case, which many file systems take for the new file. They go first.
   */
  readonly inTheWay: readonly OutputPath[];
  /** The other old files that do not stay: they go last. */
  readonly stale: readonly OutputPath[];
  /**
   * The mark while files of both sites lie in the folder, so that all of them are known to be ours whatever happens.
   * Null where the mark that is there lists them all.
   */
  readonly markDuring: SiteMark | null;
  readonly markAfter: SiteMark;
};

/**
 * Compares a site with the one that was published before. Its pages go at once. Its assets stay until the site after
 * this one is published: who has one of its pages open, or gets it from a cache, still finds what the page shows. The
 * same site again is not a site after this one, so that to build twice, or to write a lost file anew, ends nothing.
 * Only the index of search goes as soon as a post is gone: each of its files repeats what posts said, and whoever
 * withdraws a post means that, too. A page that is open asks for the new index.
 * @param before what the mark in the output folder says
 * @param withdrawn assets that must not stay, or folders of such: by them something internal would still be there
 */
export function planPublish(
  ready: readonly NewFile[],
  before: SiteMark,
  withdrawn: ReadonlySet<OutputPath>,
): PublishPlan {
  const site = {
    pages: manifestOf(ready.filter(({ output }) => !isAsset(output))),
    assets: manifestOf(ready.filter(({ output }) => isAsset(output))),
  };
  const paths = new Set(ready.map(({ output }) => output.path));
  const old = oldPaths(paths, before);
  const blocking = new Set(blockingPaths(old, paths));
  const staying = new Set(isSameSite(site, before) ? before.previous : before.assets.keys());
  const isPostGone = [...before.pages.keys()].some((path) => isPostPage(path) && !paths.has(path));
  const isWithdrawn = (path: OutputPath) =>
    (isPostGone && isIndexFile(path)) || [path, ...foldersOf(path)].some((one) => withdrawn.has(one));
  const stays = (path: OutputPath) => staying.has(path) && !blocking.has(path) && !isWithdrawn(path);
  return {
    inTheWay: [...blocking],
    stale: old.filter((path) => !blocking.has(path) && !stays(path)),
    markDuring: isSubset(paths, pathsOf(before)) ? null : together(before, site),
    markAfter: { ...site, previous: old.filter(stays) },
  };
}

/** The files of an earlier site that are none of the new one, sorted. */
export function oldPaths(paths: ReadonlySet<OutputPath>, before: SiteMark): readonly OutputPath[] {
  return [...pathsOf(before)].filter((path) => !paths.has(path)).sort();
}

/** A path as file systems know it that do not tell letter case apart. */
export function folded(path: OutputPath): string {
  return path.toLowerCase();
}

/** The old files that cannot lie beside the new ones. */
function blockingPaths(old: readonly OutputPath[], paths: ReadonlySet<OutputPath>): readonly OutputPath[] {
  if (old.length === 0) return [];
  const folders = new Set([...paths].flatMap(foldersOf));
  const spellings = new Set([...paths].map(folded));
  return old.filter(
    (path) =>
      folders.has(path) || spellings.has(folded(path)) || foldersOf(path).some((folder) => paths.has(folder)),
  );
}

function manifestOf(ready: readonly NewFile[]): Manifest {
  return new Map(ready.map(({ output, known }) => [output.path, known.bytes]));
}

/** Of a file that both sites have, the old digest: the new site is not there yet. */
function together(before: SiteMark, site: Omit<SiteMark, 'previous'>): SiteMark {
  return {
    pages: new Map([...site.pages, ...before.pages]),
    assets: new Map([...site.assets, ...before.assets]),
    previous: before.previous,
  };
}

function isSameSite(site: Omit<SiteMark, 'previous'>, before: SiteMark): boolean {
  return isSameManifest(site.pages, before.pages) && isSameManifest(site.assets, before.assets);
}

function isSameManifest(a: Manifest, b: Manifest): boolean {
  return a.size === b.size && [...a].every(([path, digest]) => b.get(path) === digest);
}

function isSubset(paths: ReadonlySet<OutputPath>, of: ReadonlySet<OutputPath>): boolean {
  return [...paths].every((path) => of.has(path));
}
