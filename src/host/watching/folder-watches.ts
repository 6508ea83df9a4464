import { type Dirent, lstatSync, type Stats, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { errorCode } from '../error-code.ts';
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

/** The folders in a folder that was changed last at `mtime`. */
type Listing = { readonly mtime: number; readonly names: readonly string[] };

/** Clocks of file systems tick as slowly as every two seconds: a listing made in the same tick as a change is not kept. */
const slowestTick = 2500;

/** After so many folders others get their turn. */
const foldersAtOnce = 100;

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
  const listings = new Map<string, Listing>();
  let isClosed = false;

  async function update(): Promise<void> {
    const seen = new Set<string>();
    for (const place of places) await watchAbove(dirname(place), seen);
    for (const place of places) await watchTree(place, seen);
    for (const folder of [...open.keys()]) if (!seen.has(folder)) forget(folder);
  }

  /** The nearest folder above a place that is there tells when the place, or the way to it, comes and goes. */
  async function watchAbove(folder: string, seen: Set<string>): Promise<void> {
    if ((await watchOne(folder, statSync, seen)) !== null || dirname(folder) === folder) return;
    await watchAbove(dirname(folder), seen);
    // It may have come before the one above it was watched.
    await watchOne(folder, statSync, seen);
  }

  async function watchTree(folder: string, seen: Set<string>): Promise<void> {
    const found = await watchOne(folder, lstatSync, seen);
    if (found === null) return;
    if (seen.size % foldersAtOnce === 0) await setImmediate();
    for (const name of await foldersIn(folder, found.mtimeMs)) await watchTree(join(folder, name), seen);
  }

  /** A folder that is there, its watch open and ready; null for anything else. */
  async function watchOne(folder: string, look: typeof lstatSync, seen: Set<string>): Promise<Stats | null> {
    const found = statsOf(folder, look);
    if (found?.isDirectory() !== true) return null;
    seen.add(folder);
    return (await keepOpen(folder, `${found.dev}:${found.ino}:${found.birthtimeMs}`)) ? found : null;
  }

  /** Read only where something came or went. A folder that comes after that is an event. */
  async function foldersIn(folder: string, mtime: number): Promise<readonly string[]> {
    const known = listings.get(folder);
    if (known?.mtime === mtime) return known.names;
    const names = (await entriesOf(folder))
      .filter((entry) => entry.isDirectory() && !isNoise(entry.name))
      .map(({ name }) => name);
    if (Date.now() - mtime > slowestTick) listings.set(folder, { mtime, names });
    return names;
  }

  /** Opens the watch of a folder unless it is open; that of another folder which was in its place is closed. */
  async function keepOpen(folder: string, identity: string): Promise<boolean> {
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
      await watch.ready;
      return true;
    } catch (error) {
      forget(folder);
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
    listings.delete(folder);
  }

  return {
    update,
    close: () => {
      isClosed = true;
      for (const folder of [...open.keys()]) forget(folder);
    },
  };
}

/**
 * What is at a path; undefined where there is nothing, or nothing for us. Thousands of folders are asked for after
 * every edit: one such call takes 6 µs, and one that does not block takes 40 µs of the same thread.
 */
function statsOf(path: string, look: typeof lstatSync): Stats | undefined {
  try {
    return look(path, { throwIfNoEntry: false });
  } catch (error) {
    if (notThisOne.has(errorCode(error))) return undefined;
    throw error;
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (notThisOne.has(errorCode(error))) return [];
    throw error;
  }
}
