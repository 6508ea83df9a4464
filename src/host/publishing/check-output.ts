import { access, constants, lstat, readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import { errorCode } from '../error-code.ts';
import { isInside } from '../resolve-inside.ts';
import { outputProblem } from './output-problem.ts';
import type { OutputTarget } from './output-target.ts';
import { markName } from './site-mark.ts';

/**
 * Whether a site may be published to a folder: it must be a folder, or not be there; hold nothing that hoego did not
 * make; be writable; and overlap neither the sources nor the home folder. Nothing is written to find out, so a command
 * can ask before it renders.
 * @returns the problem that stands in the way, if there is one
 */
export async function checkOutput({ out, places, home }: OutputTarget): Promise<readonly Diagnostic[]> {
  try {
    const stat = await lstat(out).catch(ifMissing);
    if (stat?.isDirectory() === false) return [diagnose('output/not-a-folder', { file: out }, {})];
    const found = (await overlap(out, places, home)) ?? (stat === null ? null : await foreignEntry(out));
    if (found !== null) return [diagnose('output/unsafe', { file: out }, { found })];
    await access(await nearest(out), constants.W_OK);
    return [];
  } catch (error) {
    return [outputProblem(error, out)];
  }
}

/** The folder of the user's that the output folder is, contains, or (for sources) lies in. */
async function overlap(out: string, places: OutputTarget['places'], home: string): Promise<string | null> {
  const { root, posts, packageRoot } = places;
  const at = await realOf(out);
  if (dirname(at) === at) return at;
  const sources = [
    posts,
    ...[root, packageRoot].flatMap((top) => [join(top, 'public'), join(top, 'templates')]),
  ];
  for (const folder of [root, home, ...sources]) if (isInside(at, await realOf(folder))) return folder;
  for (const folder of sources) if (isInside(await realOf(folder), at)) return folder;
  return null;
}

/** A file or folder in a folder without our mark. Names of our own that an interrupted run left do not count. */
async function foreignEntry(out: string): Promise<string | null> {
  const mark = await lstat(join(out, markName)).catch(ifMissing);
  if (mark?.isFile() === true) return null;
  const foreign = (await readdir(out)).sort().find((name) => !name.startsWith('.hoego-'));
  return foreign === undefined ? null : join(out, foreign);
}

/** The real path of what may not be there yet. */
async function realOf(path: string): Promise<string> {
  const there = await nearest(path);
  return join(await realpath(there), path.slice(there.length));
}

/** A path, or the nearest folder above it that is there. */
async function nearest(path: string): Promise<string> {
  if (dirname(path) === path) return path;
  return (await lstat(path).catch(ifMissing)) === null ? nearest(dirname(path)) : path;
}

function ifMissing(error: unknown): null {
  if (errorCode(error) === 'ENOENT') return null;
  throw error;
}
