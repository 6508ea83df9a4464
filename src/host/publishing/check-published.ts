import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import { markName } from './site-mark.ts';

/**
 * Whether a site was published to a folder.
 * @returns the problem that there is none
 */
export async function checkPublished(out: string): Promise<readonly Diagnostic[]> {
  const mark = await lstat(join(out, markName)).catch(() => null);
  return mark?.isFile() === true ? [] : [diagnose('output/missing', { file: out }, {})];
}
