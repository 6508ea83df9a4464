import { lstat, mkdir, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import { invariant } from '../kernel/invariant.ts';
import type { OutputFile } from '../pages/output-file.ts';
import { errorCode } from './error-code.ts';
import { resolveInside } from './resolve-inside.ts';
import type { StagedFile } from './stage-files.ts';

/**
 * Renames staged files into an output folder, in their order. A symbolic link in the way, of a file or of one of its
 * folders, is replaced: nothing is ever written through it.
 * @param onPlaced is told of each file that is in its place
 * @returns what stands in the way, found before the first file is renamed; or null
 */
export async function placeFiles(
  out: string,
  staged: readonly StagedFile[],
  onPlaced: (file: StagedFile) => void,
): Promise<Diagnostic | null> {
  const ready = new Set<string>([out]);
  for (const { output } of staged) {
    const real = placeOf(out, output);
    const isFree = (await makeFolder(dirname(real), ready)) && !(await isFolder(real));
    if (!isFree) return diagnose('output/blocked', { file: out }, { path: output.path });
  }
  for (const file of staged) {
    await rename(file.real, placeOf(out, file.output));
    onPlaced(file);
  }
  return null;
}

function placeOf(out: string, { path }: OutputFile): string {
  const real = resolveInside(out, path);
  invariant(real, `${path} lies in the output folder`);
  return real;
}

/**
 * Makes a folder and those above it; `ready` holds the ones that are known to be real folders.
 * @returns false when a file stands in the way
 */
async function makeFolder(real: string, ready: Set<string>): Promise<boolean> {
  if (ready.has(real)) return true;
  if (!(await makeFolder(dirname(real), ready))) return false;
  const stat = await lstatOrNull(real);
  if (stat?.isSymbolicLink() === true) await unlink(real);
  else if (stat !== null && !stat.isDirectory()) return false;
  await mkdir(real, { recursive: true });
  ready.add(real);
  return true;
}

async function isFolder(real: string): Promise<boolean> {
  return (await lstatOrNull(real))?.isDirectory() === true;
}

async function lstatOrNull(real: string) {
  try {
    return await lstat(real);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
