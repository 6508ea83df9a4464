import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { errorCode } from './error-code.ts';
import type { RunningProcess } from './output-target.ts';

/**
 * Who holds a lock. A process id is used again, by another process after the first is dead, in a container each time
 * from the same low numbers: so a holder is known by its start as well.
 */
type Holder = {
  readonly pid: number;
  /** When the lock was taken, in milliseconds since 1970. */
  readonly since: number;
  /** When the process started, as the kernel counts it; null where the system does not say. */
  readonly start: string | null;
};

/** A lock that was taken, or the id of the living process that has it. */
export type Locking = { readonly release: () => Promise<void> } | { readonly heldBy: number };

/**
 * Takes the lock of an output folder. That of a dead process is taken over.
 * @param file the lock file; its folder is there
 */
export async function lockOutput(file: string, self: RunningProcess): Promise<Locking> {
  const holder: Holder = { pid: self.pid, since: Date.now(), start: await startOf(self.pid) };
  const text = `${JSON.stringify(holder)}\n`;
  const taken = { release: () => rm(file, { force: true }) };
  if (await createNew(file, text)) return taken;
  const found = await readLock(file);
  const other = holderOf(found);
  if (other !== null && (await isAlive(other, self))) return { heldBy: other.pid };
  if (found === null ? await createNew(file, text) : await replaceStale(file, found, text)) return taken;
  return { heldBy: holderOf(await readLock(file))?.pid ?? 0 };
}

async function createNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The text of a lock file, null when there is none; one that was made a moment ago may not have been written yet. */
async function readLock(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text !== '') return text;
  await setTimeout(100);
  return readFile(file, 'utf8').catch(() => null);
}

/**
 * Puts a new lock in the place of a stale one. Only whoever made the file `.turn` may do that, and looks again first:
 * two that found the same stale lock would else take each other's new one away.
 */
async function replaceStale(file: string, stale: string, text: string): Promise<boolean> {
  const turn = `${file}.turn`;
  if (!(await createNew(turn, ''))) {
    await removeAbandoned(turn);
    return false;
  }
  try {
    if ((await readLock(file)) === stale) {
      await writeFile(turn, text);
      await rename(turn, file);
      return true;
    }
  } catch (error) {
    await rm(turn, { force: true });
    throw error;
  }
  await rm(turn, { force: true });
  return false;
}

/** A turn takes some milliseconds. One that is seconds old is of a process that died in it: the next run is free. */
async function removeAbandoned(turn: string): Promise<void> {
  const made = await stat(turn).catch(() => null);
  if (made !== null && Date.now() - made.mtimeMs > 10_000) await rm(turn, { force: true });
}

function holderOf(text: string | null): Holder | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isHolder(value) ? value : null;
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'since' in value &&
    typeof value.since === 'number' &&
    'start' in value
  );
}

async function isAlive(holder: Holder, self: RunningProcess): Promise<boolean> {
  const bootedAt = Date.now() - uptime() * 1000;
  if (holder.since < bootedAt || !self.isRunning(holder.pid)) return false;
  return (await startOf(holder.pid)) === holder.start;
}

/** Field 22 of /proc/PID/stat, `starttime`, where there is such a file (Linux): see proc(5). */
async function startOf(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field, the command's name in brackets, may have spaces and brackets of its own.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}
