import { join } from 'node:path';
import type { Outcome } from '../../kernel/diagnostic.ts';
import { type Digest, digestOf } from '../../kernel/digest.ts';
import { isMade, type MadeFile, type OutputFile } from '../../pages/output-file.ts';
import { statWithBytes, statWithDigest } from './compare-file.ts';
import type { FileStat } from './file-operations.ts';
import type { KnownFile } from './known-output.ts';
import type { Makers, Materials } from './materials.ts';
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
  workplace: Workplace,
  materials: Materials,
): Promise<Outcome<ReadyFile | null>> {
  const { files } = workplace;
  const { content, digest } = output;
  const expected = bytes ?? (content.kind === 'recipe' || content.kind === 'text' ? null : digest);
  const there = place === null || expected === null ? null : statWithDigest(place, expected, files);
  if (expected !== null && there !== null) return done(ready(output, expected, there, null));

  if (isMade(output)) return done(await stageMade(output, name, place, workplace, materials));
  const aside = join(workplace.staging, name);
  const { value: copied, diagnostics } = await stageCopy(output, aside, materials, files);
  return copied === null ? { value: null, diagnostics } : done(ready(output, digest, copied, name));
}

/**
 * The same with an output that is made.
 * @param name what it is called in the staging folder
 * @param place where equal bytes may lie; null for one that is written in any case
 */
export async function stageMade(
  output: MadeFile,
  name: string,
  place: string | null,
  { staging, files }: Workplace,
  makers: Makers,
): Promise<ReadyFile> {
  const { content, digest } = output;
  const made = await bytesOf(content, makers);
  const digestOfMade = content.kind === 'recipe' ? digestOf(made) : digest;
  const same = place === null ? null : statWithBytes(place, made, files);
  if (same !== null) return ready(output, digestOfMade, same, null);
  return ready(output, digestOfMade, files.create(join(staging, name), [made]), name);
}

async function bytesOf(content: MadeFile['content'], makers: Makers): Promise<Uint8Array> {
  switch (content.kind) {
    case 'text':
      return Buffer.from(content.text);
    case 'blob':
      return makers.blob(content.blob);
    case 'recipe':
      return makers.bytesOf(content.recipe);
  }
}

function ready(
  output: OutputFile,
  bytes: Digest,
  { size, mtimeMs }: FileStat,
  staged: string | null,
): ReadyFile {
  return { output, known: { digest: output.digest, bytes, size, mtimeMs }, staged };
}

const done = (value: ReadyFile): Outcome<ReadyFile> => ({ value, diagnostics: [] });
