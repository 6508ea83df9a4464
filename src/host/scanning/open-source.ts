import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { diagnose, type Outcome } from '../../kernel/diagnostic.ts';
import { errorCode } from '../error-code.ts';
import type { Found } from './walk-folder.ts';

/** A source file open for reading; whoever asked for it closes it. `size` is in bytes. */
export type OpenSource = { readonly handle: FileHandle; readonly size: number };

// A link that took the file's place since the walk is not followed, and a pipe does not block. Windows has neither.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** An editor that saves by renaming leaves a gap of some milliseconds in which the file is not there. */
const secondLookAfter = 20;

/**
 * Opens a file that a walk found.
 * @returns null with a diagnostic when it cannot be read; null without one when it is gone, also at a second look
 */
export async function openSource(file: Found): Promise<Outcome<OpenSource | null>> {
  for (const wait of [secondLookAfter, null]) {
    try {
      return await openOnce(file);
    } catch (error) {
      const reason = errorCode(error);
      if (reason === 'ELOOP') {
        return { value: null, diagnostics: [diagnose('source/symlink', { file: file.path }, {})] };
      }
      if (reason !== 'ENOENT') return unreadable(file, reason);
      if (wait !== null) await setTimeout(wait);
    }
  }
  return { value: null, diagnostics: [] };
}

async function openOnce(file: Found): Promise<Outcome<OpenSource | null>> {
  const handle = await open(file.real, flags);
  const stat = await handle.stat();
  if (stat.isFile()) return { value: { handle, size: stat.size }, diagnostics: [] };
  await handle.close();
  return unreadable(file, 'EISDIR');
}

function unreadable(file: Found, reason: string): Outcome<null> {
  return { value: null, diagnostics: [diagnose('source/unreadable', { file: file.path }, { reason })] };
}
