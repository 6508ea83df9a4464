import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { optionsOf } from '../../src/host/optimise-late.ts';
import { hoegoProgram } from '../support/worker-pool.ts';

test('every option is one that this Node knows', () => {
  const known = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' }).stdout;
  const options = optionsOf[Number.parseInt(process.versions.node, 10)] ?? [];
  for (const option of options) expect(known).toContain(`  ${option.split('=')[0]} (`);
});

test('the program says nothing of them', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [hoegoProgram, '--version'], { encoding: 'utf8' });
  expect(stdout).toMatch(/^\d/);
  expect(stderr).toBe('');
});
