import { join } from 'node:path';
import type { Outcome } from '../../kernel/diagnostic.ts';
import { type Digest, digestOf } from '../../kernel/digest.ts';
import type { OutputFile } from '../../pages/output-file.ts';
import { statWithBytes, statWithDigest } from './compare-file.ts';
import type { FileStat } from './file-operations.ts';
import type { KnownFile } from './known-output.ts';
import type { Materials } from './materials.ts';
import { stageCopy } from './stage-copy.ts';
import type { Workplace } from './workplace.ts';

/** An output that is compared with what lies in its place. */
export type Candidate = {
  readonly output: OutputFile;
  /** Its name in the staging folder, should it be written there. */
  readonly name: string;
  /** Where equal bytes may lie; null for one that is written whatever lies there. */
  readonly place: string | null;
  /** The digest of its bytes, where that was known without making them. */
  readonly bytes: Digest | null;
};

/** An output whose bytes are in their place, or wait to be renamed into it. */
export type ReadyFile = {
  readonly output: OutputFile;
  /** What is known of it once it is in its place. */
  readonly known: KnownFile;
  /** Its name in the staging folder; null when equal bytes are in their place already. */
  readonly staged: string | null;
};

/**
 * Writes an output aside, unless its place holds the same bytes. A full disk, or a source that changed, is found out
 * here, before the site is touched.
 * @returns null with a diagnostic when it is a copy of what cannot be copied
 */
export async function stageOutput(
  { output, name, place, bytes }: Candidate,
  { staging, files }: Workplace,
  materials: Materials,
): Promise<Outcome<ReadyFile | null>> {
  const { content, digest } = output;
  const expected = bytes ?? (content.kind === 'recipe' || content.kind === 'text' ? null : digest);
  const there = place === null || expected === null ? null : statWithDigest(place, expected, files);
  if (expected !== null && there !== null) return ready(output, expected, there, null);

  const aside = join(staging, name);
  if (content.kind === 'copy') {
    const { value: copied, diagnostics } = await stageCopy(content.from, digest, aside, materials, files);
    return copied === null ? { value: null, diagnostics } : ready(output, digest, copied, name);
  }
  const made = await bytesOf(content, materials);
  const digestOfMade = content.kind === 'recipe' ? digestOf(made) : digest;
  const same = place === null ? null : statWithBytes(place, made, files);
  if (same !== null) return ready(output, digestOfMade, same, null);
  return ready(output, digestOfMade, files.create(aside, [made]), name);
}

async function bytesOf(
  content: Exclude<OutputFile['content'], { kind: 'copy' }>,
  materials: Materials,
): Promise<Uint8Array> {
  switch (content.kind) {
    case 'text':
      return Buffer.from(content.text);
    case 'blob':
      return materials.blob(content.blob);
    case 'recipe':
      return materials.bytesOf(content.recipe);
  }
}

function ready(
  output: OutputFile,
  bytes: Digest,
  { size, mtimeMs }: FileStat,
  staged: string | null,
): Outcome<ReadyFile> {
  return {
    value: { output, known: { digest: output.digest, bytes, size, mtimeMs }, staged },
    diagnostics: [],
  };
}
