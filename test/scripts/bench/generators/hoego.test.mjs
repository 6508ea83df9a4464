import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hoego as hoegoGenerator } from '../../../../scripts/bench/generators/hoego.mjs';
import { profiles } from '../../../../scripts/bench/profiles.mjs';
import { root } from '../../../../scripts/setup/root.mjs';
import { hoego, post } from '../../../commands/hoego.ts';
import { tempFolder } from '../../../host/temp-folder.ts';

it('hoego builds the site of the bench, and a changed footer shows on its pages', async () => {
  const generator = hoegoGenerator(root, profiles.core);
  const folder = await tempFolder({ 'posts/docker/a.md': post('가나다') });
  generator.prepare(folder);
  generator.changePartial(folder, '다른 바닥글');
  expect(await hoego(folder, ['build', '--root', folder])).toMatchObject({ code: 0, stderr: '' });
  const page = join(folder, generator.output, generator.pageOf('docker/a.md'), 'index.html');
  expect(readFileSync(page, 'utf8')).toContain('다른 바닥글');
  generator.resetPartial(folder);
  expect(existsSync(join(folder, 'templates'))).toBe(false);
});
