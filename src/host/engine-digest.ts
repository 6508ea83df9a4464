import { readFile } from 'node:fs/promises';
import { type Digest, fingerprint } from '../kernel/digest.ts';
import { invariant } from '../kernel/invariant.ts';
import { errorCode } from './error-code.ts';

/** The versions that decide how code runs and text is compared: `process.versions.node` and `.icu`. */
export type EngineVersions = { readonly node: string; readonly icu: string };

/** What compiling writes beside the code: the digest of the code and of the versions of its dependencies. */
const besideThisCode = new URL('../engine.json', import.meta.url);

/**
 * The digest of what runs (law 2, Whole key): the compiled code, its dependencies, Node and ICU.
 * @returns null where the code runs from its sources, in tests: nobody knows then what it is
 */
export async function engineDigest(
  versions: EngineVersions,
  file: URL = besideThisCode,
): Promise<Digest | null> {
  const compiled = await compiledDigest(file);
  return compiled === null ? null : fingerprint([compiled, versions.node, versions.icu]);
}

async function compiledDigest(file: URL): Promise<string | null> {
  try {
    const engine: unknown = JSON.parse(await readFile(file, 'utf8'));
    const digest = typeof engine === 'object' && engine !== null && 'digest' in engine ? engine.digest : null;
    invariant(typeof digest === 'string', 'lib/engine.json has a digest');
    return digest;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
