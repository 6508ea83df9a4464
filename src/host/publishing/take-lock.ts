import { readFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { digestOf } from '../../kernel/digest.ts';
import { errorCode } from '../error-code.ts';
import type { FileOperations } from './file-operations.ts';
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
export type Locking = { readonly release: () => void } | { readonly heldBy: number };

/** How often somebody may let go of the lock, or take it over, just while it is looked at. */
const rounds = 20;

/**
 * Takes a lock. That of a dead process is taken over.
 * @param file the lock file; its folder is there
 */
export async function takeLock(file: string, self: RunningProcess, files: FileOperations): Promise<Locking> {
  const holder: Holder = { pid: self.pid, since: Date.now(), start: await startOf(self.pid) };
  const text = `${JSON.stringify(holder)}\n`;
  for (let round = 0; round < rounds; round++) {
    if (isCreated(file, text, files)) return { release: () => void files.removeFile(file) };
    const found = await takeOver(file, text, self, files);
    if (found !== null) return found;
  }
  return { heldBy: 0 };
}

/**
 * Takes the lock of a dead process. Two that find it must not take each other's new one away: so its place belongs to
 * whoever makes the one file that is named after its text, which no other lock ever had; should that process die too,
 * to whoever makes the file named after its text, and so on. The last of them puts its file in the place of the lock.
 * @returns null when the lock was another one, or none, by the time we had the right to replace it
 */
async function takeOver(
  file: string,
  text: string,
  self: RunningProcess,
  files: FileOperations,
): Promise<Locking | null> {
  const stale = await readLock(file, files);
  const abandoned = new Set<string>();
  for (let found = stale; found !== null; ) {
    const other = holderOf(found);
    if (other !== null && (await isAlive(other, self))) return { heldBy: other.pid };
    const claim = `${file}.${digestOf(found)}`;
    if (isCreated(claim, text, files)) {
      if (textOf(file, files) !== stale) {
        files.removeFile(claim);
        return null;
      }
      files.rename(claim, file);
      for (const old of abandoned) files.removeFile(old);
      return { release: () => void files.removeFile(file) };
    }
    if (abandoned.has(claim)) return null;
    abandoned.add(claim);
    found = await readLock(claim, files);
  }
  return null;
}

function isCreated(file: string, text: string, files: FileOperations): boolean {
  try {
    files.create(file, [Buffer.from(text)]);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The text of a lock file, null when there is none; one that was made a moment ago may not have been written yet. */
async function readLock(file: string, files: FileOperations): Promise<string | null> {
  const text = textOf(file, files);
  if (text !== '') return text;
  await setTimeout(100);
  return textOf(file, files);
}

/** A link is no lock of ours, and is replaced like one that nobody finished writing. */
function textOf(file: string, files: FileOperations): string | null {
  const kind = files.stat(file)?.kind;
  if (kind === undefined) return null;
  if (kind === 'link') return '';
  try {
    return new TextDecoder().decode(files.read(file));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
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
