import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';
import { isNoise, isWatchedPath } from './is-watched-path.ts';
import type { FolderWatch, WatchFolder } from './watch-folder.ts';

/** The watches over some places, one a folder. */
export interface FolderWatches {
  /**
   * Brings the watches in line with the folders that are there now. What changed before is found by whoever looks
   * afterwards, what changes later is an event.
   * @throws what the operating system answers when it has no watches left
   */
  update(): Promise<void>;
  close(): void;
}

type Watched = { readonly identity: string; readonly watch: FolderWatch };

/** Why a single folder is left out: it went meanwhile, or we may not look into it, and the scan says so. */
const notThisOne = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);

/**
 * Makes the watches over some places; none is open before the first update.
 * @param places files and folders, which need not exist: then the nearest folder above is watched. A symbolic link is
 * never followed, not even in the place itself
 * @param onChange gets the path that changed, at or under which things may be otherwise
 * @param onError gets what the operating system says later on, when it can watch no more
 */
export function createFolderWatches(
  places: readonly string[],
  watchFolder: WatchFolder,
  onChange: (path: string) => void,
  onError: (error: unknown) => void,
): FolderWatches {
  const open = new Map<string, Watched>();
  let isClosed = false;

  async function update(): Promise<void> {
    const seen = new Set<string>();
    await Promise.all(places.map((place) => watchAbove(dirname(place), seen)));
    await Promise.all(places.map((place) => watchTree(place, seen)));
    for (const folder of [...open.keys()]) if (!seen.has(folder)) forget(folder);
  }

  /** The nearest folder above a place that is there tells when the place, or the way to it, comes and goes. */
  async function watchAbove(folder: string, seen: Set<string>): Promise<void> {
    if ((await watchOne(folder, stat, seen)) || dirname(folder) === folder) return;
    await watchAbove(dirname(folder), seen);
    // It may have come before the one above it was watched.
    await watchOne(folder, stat, seen);
  }

  async function watchTree(folder: string, seen: Set<string>): Promise<void> {
    if (!(await watchOne(folder, lstat, seen))) return;
    // Listed only now: a folder that comes later is an event.
    const entries = (await unlessGone(readdir(folder, { withFileTypes: true }))) ?? [];
    const folders = entries.filter((entry) => entry.isDirectory() && !isNoise(entry.name));
    await Promise.all(folders.map(({ name }) => watchTree(join(folder, name), seen)));
  }

  /** Whether a folder is there, and its watch open. */
  async function watchOne(folder: string, look: typeof lstat, seen: Set<string>): Promise<boolean> {
    const found = await unlessGone(look(folder, { bigint: true }));
    if (found?.isDirectory() !== true) return false;
    seen.add(folder);
    return keepOpen(folder, `${found.dev}:${found.ino}:${found.birthtimeNs}`);
  }

  /** Opens the watch of a folder unless it is open; that of another folder which was in its place is closed. */
  function keepOpen(folder: string, identity: string): boolean {
    if (open.get(folder)?.identity === identity) return true;
    forget(folder);
    if (isClosed) return false;
    try {
      const watch = watchFolder(
        folder,
        (name) => tell(folder, name),
        (error) => lose(folder, error),
      );
      open.set(folder, { identity, watch });
      return true;
    } catch (error) {
      if (!notThisOne.has(errorCode(error))) throw error;
      return false;
    }
  }

  function tell(folder: string, name: string | null): void {
    const isItself = name === basename(folder);
    // It was moved or deleted, and its watch sees nothing from now on.
    if (isItself) forget(folder);
    const path = name === null || isItself ? folder : join(folder, name);
    if (isWatchedPath(path, places)) onChange(path);
  }

  function lose(folder: string, error: unknown): void {
    forget(folder);
    if (notThisOne.has(errorCode(error))) onChange(folder);
    else onError(error);
  }

  function forget(folder: string): void {
    open.get(folder)?.watch.close();
    open.delete(folder);
  }

  return {
    update,
    close: () => {
      isClosed = true;
      for (const folder of [...open.keys()]) forget(folder);
    },
  };
}

/** What the file system answers; null when there is nothing, or nothing for us. */
async function unlessGone<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (notThisOne.has(errorCode(error))) return null;
    throw error;
  }
}
