import { lstat } from 'node:fs/promises';
import { invariant } from '../kernel/invariant.ts';
import type { OutputPath } from '../kernel/paths.ts';
import type { OutputFile } from '../pages/output-file.ts';
import { digestOfFile } from './digest-of-file.ts';
import { foldersOf } from './folders-of.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { resolveInside } from './resolve-inside.ts';
import { type Manifest, markName } from './site-mark.ts';

/** What has to be done to an output folder. */
export type PublishPlan = {
  /** The files to write: first what pages refer to, then the pages. */
  readonly changed: readonly OutputFile[];
  /**
   * Old files where a folder must be, or in a folder where a file must be; and those whose name changed only in letter
   * case, which many file systems take for the new file. They go first.
   */
  readonly inTheWay: readonly OutputPath[];
  /** The other files of the last manifest that are no longer part of the site: they go last. */
  readonly stale: readonly OutputPath[];
};

/** Files that are compared at once. */
const readers = 16;

/**
 * Compares a site with what lies in its output folder. A file whose bytes are equal is not among the changed ones.
 * Two outputs may not meet, even by letter case, nor may one be the folder of another: earlier stages see to that.
 */
export async function planPublish(
  outputs: readonly OutputFile[],
  out: string,
  previous: Manifest,
): Promise<PublishPlan> {
  checkPaths(outputs, out);
  const paths = new Set(outputs.map(({ path }) => path));
  const old = [...previous.keys()].filter((path) => !paths.has(path)).sort();
  const respelled = new Set(old.map(folded));
  const isEqual = await mapConcurrently(
    outputs,
    readers,
    async (output) => !respelled.has(folded(output.path)) && (await hasBytesOf(out, output)),
  );
  const changed = outputs.filter((_, at) => !isEqual[at]);
  const folders = new Set(outputs.flatMap(({ path }) => foldersOf(path)));
  const spellings = new Set(outputs.map(({ path }) => folded(path)));
  const isInTheWay = (path: OutputPath) =>
    folders.has(path) || spellings.has(folded(path)) || foldersOf(path).some((folder) => paths.has(folder));
  return {
    changed: [...changed.filter((output) => !isPage(output)), ...changed.filter(isPage)],
    inTheWay: old.filter(isInTheWay),
    stale: old.filter((path) => !isInTheWay(path)),
  };
}

function checkPaths(outputs: readonly OutputFile[], out: string): void {
  const seen = new Map<string, OutputPath>();
  const folders = new Set(outputs.flatMap(({ path }) => foldersOf(path)));
  for (const { path } of outputs) {
    invariant(resolveInside(out, path) !== null, `${path} lies in the output folder`);
    invariant(path !== markName, `${markName} is the mark's name`);
    invariant(!seen.has(folded(path)), `${path} and ${seen.get(folded(path))} are two files everywhere`);
    invariant(!folders.has(path), `${path} is not the folder of another file`);
    seen.set(folded(path), path);
  }
}

/** A path as file systems know it that do not tell letter case apart. */
function folded(path: OutputPath): string {
  return path.toLowerCase();
}

/** Pages refer to assets and never the reverse, so no page is ever without what it shows. */
function isPage({ path, content }: OutputFile): boolean {
  return content.kind === 'text' && !/\.(?:css|js)$/.test(path);
}

async function hasBytesOf(out: string, { path, digest, content }: OutputFile): Promise<boolean> {
  const real = resolveInside(out, path);
  const stat = real === null ? null : await lstat(real).catch(() => null);
  if (real === null || stat?.isFile() !== true) return false;
  if (content.kind === 'text' && stat.size !== Buffer.byteLength(content.text)) return false;
  return (await digestOfFile(real).catch(() => null)) === digest;
}
