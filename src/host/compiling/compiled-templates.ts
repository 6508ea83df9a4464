import { readFile, writeFile } from 'node:fs/promises';
import { type Digest, digestOf, fingerprint } from '../../kernel/digest.ts';
import type { TemplateBundle } from '../../rendering/template-bundle.ts';
import { errorCode } from '../error-code.ts';
import type { Found } from '../scanning/walk-folder.ts';

/** Templates that were compiled with the engine, and what they were made of. */
type CompiledTemplates = { readonly sources: Digest; readonly bundle: TemplateBundle };

const besideThisCode = new URL('../../templates.json', import.meta.url);

/**
 * The bundle that was made when the engine was compiled; null when it was made of other files.
 * Only the compile step writes it, so what it says of its sources is true.
 * @param sources the digest of the template files
 */
export async function compiledTemplates(
  sources: Digest,
  from: URL = besideThisCode,
): Promise<TemplateBundle | null> {
  const compiled = await readCompiled(from);
  return compiled?.sources === sources ? compiled.bundle : null;
}

/** Keeps a bundle for the next start. */
export async function keepCompiledTemplates(
  files: readonly Found[],
  bundle: TemplateBundle,
  to: URL,
): Promise<void> {
  const compiled: CompiledTemplates = { sources: await digestOfTemplates(files), bundle };
  await writeFile(to, JSON.stringify(compiled));
}

async function readCompiled(from: URL): Promise<CompiledTemplates | null> {
  try {
    return JSON.parse(await readFile(from, 'utf8'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The digest of template files, which are all that most templates are made of. */
export async function digestOfTemplates(files: readonly Found[]): Promise<Digest> {
  return fingerprint(
    await Promise.all(files.map(async ({ path, real }) => [path, digestOf(await readFile(real))] as const)),
  );
}
