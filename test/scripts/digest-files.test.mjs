import { expect, it } from 'vitest';
import { digestFiles, filesBelow } from '../../scripts/setup/digest-files.mjs';
import { tempFolder } from '../host/temp-folder.ts';

it('finds all files below a folder, with slashes', async () => {
  const folder = await tempFolder({ 'a.ts': '', 'deep/er/b.ts': '' });
  expect(filesBelow(folder).sort()).toEqual(['a.ts', 'deep/er/b.ts']);
});

it('does not depend on the order of files, and notices when text moves from one to the next', async () => {
  const folder = await tempFolder({ a: '12', b: '3' });
  const other = await tempFolder({ a: '1', b: '23' });
  expect(digestFiles(folder, ['b', 'a'])).toBe(digestFiles(folder, ['a', 'b']));
  expect(digestFiles(other, ['a', 'b'])).not.toBe(digestFiles(folder, ['a', 'b']));
});
