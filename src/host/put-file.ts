import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';

/** The text of a file; null when there is none. */
export async function textOfFile(real: string): Promise<string | null> {
  try {
    return await readFile(real, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Makes a file hold a text, in one step. A link in its place is replaced, never written through. Its folder is made.
 * @returns false when it holds that text already
 */
export async function putFile(real: string, text: string): Promise<boolean> {
  if ((await textOfFile(real)) === text) return false;
  await mkdir(dirname(real), { recursive: true });
  const aside = join(dirname(real), `.hoego-${basename(real)}.tmp`);
  try {
    await writeFile(aside, text);
    await rename(aside, real);
    return true;
  } finally {
    await rm(aside, { force: true });
  }
}
