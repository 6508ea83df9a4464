import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../src/kernel/digest.ts';
import { tempFolder, writeFiles } from '../host/temp-folder.ts';
import { hoego, post } from './hoego.ts';

/** A site whose next publication was killed when its journal was written. */
export async function killedSite(): Promise<string> {
  const folder = await tempFolder({ 'posts/a.md': post('가') });
  await hoego(folder, ['build']);
  const mark = await readFile(join(folder, 'dist/.hoego-site.json'), 'utf8');
  const steps = [{ put: 'index.html', from: '0', digest: digestOf('새 홈') }];
  await writeFiles(folder, {
    '.hoego-staging-dist/0': '새 홈',
    '.hoego-staging-dist/journal.json': JSON.stringify({ over: digestOf(mark), steps }),
  });
  return folder;
}
