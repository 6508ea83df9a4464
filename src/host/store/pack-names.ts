import { readdirSync } from 'node:fs';
import type { Digest } from '../../kernel/digest.ts';
import type { RunningProcess } from '../publishing/output-target.ts';

/** A pack that was written to its end: a number that grows, and the digest of its index. */
const finished = /^(\d{6,})-[\w-]+\.pack$/;
/** One that is being written, or was when its process died. */
const unfinished = /^writing-(\d+)-\d+\.part$/;

/**
 * The packs in a folder, the oldest first, so that of two entries under one key the newer counts; those that were not
 * written to their end come last: a killed run's work is not lost.
 */
export function listPacks(folder: string): readonly string[] {
  const names = namesIn(folder);
  const inOrder = names.filter((name) => finished.test(name)).sort((a, b) => numberOf(a) - numberOf(b));
  return [...inOrder, ...names.filter((name) => unfinished.test(name)).sort()];
}

/**
 * The name of the next pack. Two processes, or two machines whose stores are put together, may take the same number: what
 * a pack holds tells them apart.
 * @param index digest of its index
 */
export function nextPackName(folder: string, index: Digest): string {
  const last = Math.max(0, ...namesIn(folder).map(numberOf));
  return `${String(last + 1).padStart(6, '0')}-${index.slice('d1_'.length)}.pack`;
}

/**
 * A name for a pack that is being written, which no file has. A process may write several, and find some of another that
 * had its number: in a container all do.
 */
export function partName(folder: string, pid: number): string {
  const taken = new Set(namesIn(folder));
  let number = 0;
  while (taken.has(nameOfPart(pid, number))) number += 1;
  return nameOfPart(pid, number);
}

function nameOfPart(pid: number, number: number): string {
  return `writing-${pid}-${number}.part`;
}

/** The process that writes a pack, or wrote it when it died; null for a pack that was written to its end. */
export function writerOf(name: string): number | null {
  const pid = unfinished.exec(name)?.[1];
  return pid === undefined ? null : Number(pid);
}

/** Whether nobody else writes a pack: one that a living process is at is neither read nor touched. */
export function isLeftToUs(name: string, self: RunningProcess): boolean {
  const writer = writerOf(name);
  return writer === null || writer === self.pid || !self.isRunning(writer);
}

function numberOf(name: string): number {
  return Number(finished.exec(name)?.[1] ?? 0);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
