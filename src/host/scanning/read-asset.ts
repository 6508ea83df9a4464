import type { FileHandle } from 'node:fs/promises';
import type { Asset } from '../../content/source-file.ts';
import type { Outcome } from '../../kernel/diagnostic.ts';
import { diagnose } from '../../kernel/diagnostic.ts';
import { type Digest, digestOf, digestOfStream } from '../../kernel/digest.ts';
import { errorCode } from '../error-code.ts';
import { measureImage } from './measure-image.ts';
import { type OpenSource, openSource } from './open-source.ts';
import { type ScanMemory, type Seen, stampOf } from './scan-memory.ts';
import type { Found } from './walk-folder.ts';

/** Files up to this many bytes are read whole; of larger ones the head is read, and the rest passes through. */
const wholeUpTo = 4 * 1024 * 1024;
const headLength = 1024 * 1024;

/** What a scan knows of a file to copy, and what to remember of it. */
export type AssetReading = { readonly outcome: Outcome<Asset | null>; readonly seen: Seen | null };

/**
 * The digest of a file to copy, and its size if it is a picture. Null when it is gone or cannot be read. One that still
 * is as an earlier scan saw it is not read again.
 */
export async function readAsset(file: Found, memory: ScanMemory): Promise<AssetReading> {
  const stamp = stampOf(file.real);
  const last = memory.get(file.path);
  // Only this function makes what is remembered of such a file.
  if (stamp !== null && last?.stamp === stamp) return { outcome: last.outcome as Outcome<Asset>, seen: last };
  const outcome = await readNow(file);
  const isWorthIt = outcome.value !== null && stamp !== null;
  return { outcome, seen: isWorthIt ? { stamp, bytes: null, outcome } : null };
}

async function readNow(file: Found): Promise<Outcome<Asset | null>> {
  const { value: source, diagnostics } = await openSource(file);
  if (source === null) return { value: null, diagnostics };
  try {
    const { digest, head } = await look(source);
    return { value: { path: file.path, digest, ...measureImage(file.path, head) }, diagnostics };
  } catch (error) {
    const reason = errorCode(error);
    return { value: null, diagnostics: [diagnose('source/unreadable', { file: file.path }, { reason })] };
  } finally {
    await source.handle.close();
  }
}

async function look({ handle, size }: OpenSource): Promise<{ digest: Digest; head: Uint8Array }> {
  if (size <= wholeUpTo) {
    const bytes = await handle.readFile();
    return { digest: digestOf(bytes), head: bytes };
  }
  return {
    head: await headOf(handle),
    digest: await digestOfStream(handle.createReadStream({ start: 0, autoClose: false })),
  };
}

async function headOf(handle: FileHandle): Promise<Uint8Array> {
  const head = new Uint8Array(headLength);
  const { bytesRead } = await handle.read(head, 0, headLength, 0);
  return head.subarray(0, bytesRead);
}
