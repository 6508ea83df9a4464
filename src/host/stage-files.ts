import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { invariant } from '../kernel/invariant.ts';
import type { OutputFile } from '../pages/output-file.ts';
import { digestOfFile } from './digest-of-file.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { Materials } from './materials.ts';
import { openSource } from './open-source.ts';

/** An output as it waits to be renamed into its place. */
export type StagedFile = { readonly output: OutputFile; readonly real: string; readonly bytes: number };

/** Files that are written at once. */
const writers = 16;

/**
 * Writes files aside, complete, before the site is touched: a full disk or a source that changed is found out here.
 * @param staging a folder that is not there yet
 * @param signal stops between two files, by a throw
 */
export async function stageFiles(
  outputs: readonly OutputFile[],
  staging: string,
  materials: Materials,
  signal: AbortSignal | undefined,
): Promise<Outcome<readonly StagedFile[]>> {
  await mkdir(staging);
  const numbered = outputs.map((output, at) => ({ output, real: join(staging, String(at)) }));
  const outcomes = await mapConcurrently(numbered, writers, async ({ output, real }) => {
    signal?.throwIfAborted();
    const problem = await writeAside(output, real, materials);
    return problem ?? { output, real, bytes: (await stat(real)).size };
  });
  const staged = outcomes.filter((outcome) => 'real' in outcome);
  return { value: staged, diagnostics: outcomes.filter((outcome) => 'code' in outcome) };
}

async function writeAside(
  { path, digest, content }: OutputFile,
  real: string,
  materials: Materials,
): Promise<Diagnostic | null> {
  if (content.kind === 'text') {
    await writeFile(real, content.text);
    return null;
  }
  if (content.kind === 'recipe') {
    await writeFile(real, await materials.bytesOf(content.recipe));
    return null;
  }
  const from = materials.realPath.get(content.from);
  invariant(from, `${content.from}, copied to ${path}, was read`);
  const { value: source, diagnostics } = await openSource({ path: content.from, real: from });
  const problem = diagnostics[0] ?? null;
  if (problem !== null) return problem;
  const changed = diagnose('output/changed-source', { file: content.from }, { path: content.from });
  if (source === null) return changed;
  try {
    await writeFile(real, source.handle.createReadStream({ start: 0, autoClose: false }));
  } finally {
    await source.handle.close();
  }
  return (await digestOfFile(real)) === digest ? null : changed;
}
