import { type Diagnostic, diagnose, type Outcome } from '../../kernel/diagnostic.ts';
import { createDigester, type Digester } from '../../kernel/digest.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { CopiedFile } from '../../pages/output-file.ts';
import { openSource } from '../scanning/open-source.ts';
import type { FileOperations, FileStat } from './file-operations.ts';
import type { Materials } from './materials.ts';
import { readPieces } from './read-pieces.ts';

/**
 * Copies a source file aside, if it still is what the build read.
 * @returns null with a diagnostic when it is not, or cannot be read
 */
export async function stageCopy(
  { content: { from: path }, digest }: CopiedFile,
  aside: string,
  { realPath }: Materials,
  files: FileOperations,
): Promise<Outcome<FileStat | null>> {
  const real = realPath.get(path);
  invariant(real, `${path}, which is copied, was read`);
  const { value: source, diagnostics } = await openSource({ path, real });
  if (diagnostics.length > 0) return { value: null, diagnostics };
  if (source === null) return changed(path);
  const { handle, size } = source;
  try {
    const digester = createDigester();
    const stat = files.create(aside, digesting(readPieces(handle.fd, size), digester));
    return digester.digest() === digest ? { value: stat, diagnostics: [] } : changed(path);
  } finally {
    await handle.close();
  }
}

/** Passes pieces on, and shows them to a digester. */
function* digesting(pieces: Iterable<Uint8Array>, digester: Digester): Generator<Uint8Array> {
  for (const piece of pieces) {
    digester.add(piece);
    yield piece;
  }
}

function changed(path: SourcePath): { readonly value: null; readonly diagnostics: readonly Diagnostic[] } {
  return { value: null, diagnostics: [diagnose('output/changed-source', { file: path }, { path })] };
}
