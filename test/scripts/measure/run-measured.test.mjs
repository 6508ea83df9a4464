import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runMeasured } from '../../../scripts/measure/run-measured.mjs';

const run = (script) => runMeasured({ program: process.execPath, args: ['-e', script], cwd: process.cwd() });
const hasProc = existsSync('/proc/self/stat');
const mebibyte = 1024 * 1024;

/** Takes so much memory, says so, and stays until whoever started it has ended. */
const hold = (mebibytes) => `
  const held = Buffer.alloc(${mebibytes} * 1024 * 1024, 1);
  console.log('ready');
  process.stdin.on('end', () => process.exit(held.length > 0 ? 0 : 1)).resume();
`;

/** Computes for 0.5 s, says so, and stays as `hold` does. */
const work = `
  const spent = () => process.cpuUsage().user + process.cpuUsage().system;
  for (const end = spent() + 500_000; spent() < end; ) Math.sqrt(Array.from({ length: 9999 }).length);
  ${hold(1)}
`;

/** Starts a child, and ends some time after it has spoken. */
const withChild = (script, own) => `
  const { spawn } = require('node:child_process');
  ${own}
  const child = spawn(process.execPath, ['-e', ${JSON.stringify(script)}]);
  child.stdout.once('data', () => setTimeout(() => process.exit(0), 400));
`;

it('hands back what the program printed', async () => {
  const { stdout } = await run('console.error("나쁨"); console.log("좋음")');
  expect(stdout).toBe('좋음\n');
});

it('a program that fails is told with what it said', async () => {
  await expect(run('console.error("왜냐하면"); process.exit(3)')).rejects.toThrow(/→ 3\n왜냐하면/);
});

it('a program that is not there is told too', async () => {
  await expect(runMeasured({ program: 'no-such-program', args: [], cwd: process.cwd() })).rejects.toThrow(
    /ENOENT/,
  );
});

it.runIf(hasProc)('memory of a process and its child is counted together', async () => {
  const { peak } = await run(withChild(hold(120), 'global.held = Buffer.alloc(120 * 1024 * 1024, 1);'));
  expect(peak).toBeGreaterThan(240 * mebibyte);
});

it.runIf(hasProc)('the work of a child counts that was waited for', async () => {
  const { cpu } = await run(
    `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work)}])`,
  );
  expect(cpu).toBeGreaterThan(0.5);
});

it.runIf(hasProc)('the work of a child counts that outlives its parent', async () => {
  const { cpu } = await run(withChild(work, ''));
  expect(cpu).toBeGreaterThan(0.5);
});

it.runIf(!hasProc)('without /proc there is the time alone', async () => {
  expect(await run('')).toMatchObject({ cpu: null, peak: null });
});
