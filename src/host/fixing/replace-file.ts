import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Gives a file a new text in one step: it is written beside the old one, with its permissions, and renamed. Whoever
 * reads the file meanwhile, or after a failure, sees one of the two texts whole.
 */
export async function replaceFile(real: string, text: string): Promise<void> {
  const { mode } = await stat(real);
  // The dot keeps a scan that runs meanwhile from taking it for a post.
  const aside = join(dirname(real), `.hoego-${basename(real)}.tmp`);
  try {
    await writeFile(aside, text, { mode });
    await rename(aside, real);
  } finally {
    await rm(aside, { force: true });
  }
}
