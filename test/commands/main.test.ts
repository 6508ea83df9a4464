import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tempFolder } from '../host/temp-folder.ts';
import { post } from './hoego.ts';

// The program itself, as it is compiled to lib/ (npm test does that first).
const program = fileURLToPath(new URL('../../bin/hoego.mjs', import.meta.url));

function start(args: readonly string[], cwd: string, stdout: 'pipe' | number = 'pipe'): ChildProcess {
  return spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', stdout, 'pipe'] });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

describe('the program', () => {
  it('tells its version', async () => {
    expect(await ended(start(['--version'], await tempFolder()))).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
  });

  it('ends with the exit code of the command', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가', '[없음](none.md)') });
    expect((await ended(start(['bild'], folder))).code).toBe(2);
    expect((await ended(start(['check'], folder))).code).toBe(1);
  });

  it('does not mind when the reader of its output leaves', async () => {
    const child = start(['explain'], await tempFolder());
    child.stdout?.destroy();
    expect(await ended(child)).toMatchObject({ code: 0, stderr: '' });
  });

  it('stops when it is interrupted, in the middle of whatever it does', async () => {
    const server = createServer();
    const asked = new Promise<void>((resolve) => server.once('request', () => resolve()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const folder = await tempFolder({ 'posts/a.md': post('가', `<http://127.0.0.1:${port}/never-answers>`) });
    const child = start(['check', '--external'], folder);
    const end = ended(child);
    await asked;
    child.kill('SIGINT');
    expect((await end).code).toBe(130);
  });

  it('calls no cache damaged that a failed build wrote', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가', '[[none]]'), 'posts/b.md': post('나', '') });
    const build = () => ended(start(['build', '--json'], folder));
    expect((await build()).code).toBe(1);
    await writeFile(join(folder, 'posts/a.md'), post('가', '고쳤습니다.'));
    const mended = await build();
    expect(mended.code).toBe(0);
    expect(mended.stderr).not.toContain('store/');
  });

  it.runIf(existsSync('/dev/full'))('fails when a result cannot be written', async () => {
    const { code, stderr } = await ended(start(['explain'], await tempFolder(), openSync('/dev/full', 'w')));
    expect({ code, stderr }).toEqual({ code: 4, stderr: 'stdout: ENOSPC\n' });
  });
});
