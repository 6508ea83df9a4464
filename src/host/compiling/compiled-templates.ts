import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Digest, type Digested, digested, digestOf, fingerprint } from '../../kernel/digest.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { TemplateBundle, TemplateCode } from '../../rendering/template-bundle.ts';
import { errorCode } from '../error-code.ts';
import type { Found } from '../scanning/walk-folder.ts';

/** Templates that were compiled with the engine: what they were made of, and the digest of each one's code. */
type CompiledTemplates = {
  readonly sources: Digest;
  readonly codes: { readonly [layout: string]: Digest };
};

/** Their list, and a file of code for each layout: a megabyte, of which a build in which nothing changed needs nothing. */
const besideThisCode = new URL('../../templates/', import.meta.url);
const listIn = (folder: URL) => new URL('list.json', folder);
const codeIn = (folder: URL, layout: string) => new URL(`${layout}.code.json`, folder);

/**
 * The bundle that was made when the engine was compiled; null when it was made of other files.
 * Only the compile step writes it, so what it says of its sources is true.
 * @param sources the digest of the template files
 */
export function compiledTemplates(sources: Digest, from: URL = besideThisCode): TemplateBundle | null {
  const compiled = readCompiled(from);
  if (compiled?.sources !== sources) return null;
  const layouts = Object.entries(compiled.codes);
  return Object.fromEntries(
    layouts.map(([layout, digest]) => [layout, codeOnDemand(codeIn(from, layout), digest)]),
  );
}

/** Keeps a bundle for the next start. */
export function keepCompiledTemplates(files: readonly Found[], bundle: TemplateBundle, to: URL): void {
  const layouts = Object.entries(bundle);
  const compiled: CompiledTemplates = {
    sources: digestOfTemplates(files),
    codes: Object.fromEntries(layouts.map(([layout, { digest }]) => [layout, digest])),
  };
  mkdirSync(to, { recursive: true });
  for (const [layout, { value }] of layouts) writeFileSync(codeIn(to, layout), JSON.stringify(value));
  writeFileSync(listIn(to), JSON.stringify(compiled));
}

/** Code that is read when a page is rendered with it. */
function codeOnDemand(file: URL, digest: Digest): Digested<TemplateCode> {
  let code: TemplateCode | null = null;
  return {
    digest,
    get value() {
      code ??= readCode(file, digest);
      return code;
    },
  };
}

/** @throws when it is another one: somebody has compiled the engine anew while it ran */
function readCode(file: URL, digest: Digest): TemplateCode {
  const code: TemplateCode = JSON.parse(readFileSync(file, 'utf8'));
  invariant(digested(code).digest === digest, 'the code of a template is what was compiled with the engine');
  return code;
}

function readCompiled(from: URL): CompiledTemplates | null {
  try {
    return JSON.parse(readFileSync(listIn(from), 'utf8'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The digest of template files, which are all that most templates are made of. */
export function digestOfTemplates(files: readonly Found[]): Digest {
  return fingerprint(files.map(({ path, real }) => [path, digestOf(readFileSync(real))] as const));
}
