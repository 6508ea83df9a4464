import { join } from 'node:path';
import type { ScanMemory, Seen } from '../host/scanning/scan-memory.ts';
import { readState, writeState } from '../host/state-file.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { Workshop } from './workshop.ts';

/** What earlier runs saw of the posts under `posts`; nothing where runs keep nothing. */
export function readScanMemory({ folder, engine }: Workshop, posts: string): ScanMemory {
  if (folder === null) return new Map();
  const entries = readState(fileOf(folder), formOf(engine, posts));
  // The form says that a run of this engine wrote it.
  return new Map(entries as readonly [SourcePath, Seen][] | null);
}

/**
 * Keeps what this run saw, unless that is what was known before.
 * @param before what was read
 */
export function writeScanMemory(
  { folder, engine }: Workshop,
  posts: string,
  before: ScanMemory,
  memory: ScanMemory,
): void {
  const isSame =
    before.size === memory.size && [...memory].every(([path, seen]) => before.get(path) === seen);
  if (folder !== null && !isSame) writeState(fileOf(folder), formOf(engine, posts), [...memory]);
}

const fileOf = (folder: string) => join(folder, 'scan.json');

/** One folder holds the memory of one folder of posts: with `--posts` it may be another than last time. */
const formOf = (engine: string, posts: string) => `hoego-scan ${engine} ${JSON.stringify(posts)}`;
