import { join } from 'node:path';
import type { ScanMemory, Seen } from '../host/scan-memory.ts';
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

/** Keeps what this run saw. */
export function writeScanMemory({ folder, engine }: Workshop, posts: string, memory: ScanMemory): void {
  if (folder !== null) writeState(fileOf(folder), formOf(engine, posts), [...memory]);
}

const fileOf = (folder: string) => join(folder, 'scan.json');

/** One folder holds the memory of one folder of posts: with `--posts` it may be another than last time. */
const formOf = (engine: string, posts: string) => `hoego-scan ${engine} ${JSON.stringify(posts)}`;
