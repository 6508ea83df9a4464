import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { optionsOf } from '../../src/host/optimise-late.ts';

test('every option is one that this Node knows', () => {
  const known = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' }).stdout;
  const options = optionsOf[Number.parseInt(process.versions.node, 10)] ?? [];
  for (const option of options) expect(known).toContain(`  ${option.split('=')[0]} (`);
});

test('what a program with these options does not know would be told by Node', () => {
  const { stderr } = spawnSync(process.execPath, ['-e', "v8.setFlagsFromString('--no-such-option=1')"], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('--no-such-option');
});
