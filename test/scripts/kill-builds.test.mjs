import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/kill-builds.mjs', import.meta.url));

// Law 7, All or nothing, with the program itself, as it is compiled to lib/ (npm test does that first).
it('a build that is killed leaves a whole site, which the next command finishes', {
  timeout: 600_000,
}, () => {
  const { status, stdout } = spawnSync(process.execPath, [script, '--kills', '3'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('잘못된 것 없음') });
});
