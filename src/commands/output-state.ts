import { join, relative } from 'node:path';
import type { KnownFile, KnownOutput } from '../host/known-output.ts';
import { readState, writeState } from '../host/state-file.ts';
import { digestOf } from '../kernel/digest.ts';
import type { OutputPath } from '../kernel/paths.ts';
import type { Workshop } from './workshop.ts';

/** What an earlier run knew of an output folder when it had published to it; nothing where runs keep nothing. */
export function readKnownOutput({ folder, engine }: Workshop, out: string): KnownOutput {
  if (folder === null) return new Map();
  const entries = readState(fileOf(folder, out), formOf(engine));
  // The form says that a run of this engine wrote it.
  return new Map(entries as readonly [OutputPath, KnownFile][] | null);
}

/** Keeps what this run knows. */
export function writeKnownOutput({ folder, engine }: Workshop, out: string, known: KnownOutput): void {
  if (folder !== null) writeState(fileOf(folder, out), formOf(engine), [...known]);
}

/** One file for each output folder, by where it lies from here: CI restores both into a folder of another name. */
function fileOf(folder: string, out: string): string {
  return join(folder, `output-${digestOf(relative(folder, out)).slice('d1_'.length)}.json`);
}

const formOf = (engine: string) => `hoego-output ${engine}`;
