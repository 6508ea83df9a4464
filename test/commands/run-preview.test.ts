import { type ChildProcess, spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tempFolder } from '../host/temp-folder.ts';
import { ask } from '../support/ask.ts';
import { hoego, jsonLines, post, type Ran } from './hoego.ts';
import { killedSite } from './killed-site.ts';

/** A site that was built, with these arguments. */
async function builtSite(config: object = {}, ...args: readonly string[]): Promise<string> {
  const folder = await tempFolder({
    'posts/docker/a.md': post('가'),
    'site.config.json': JSON.stringify(config),
  });
  expect((await hoego(folder, ['build', ...args])).code).toBe(0);
  return folder;
}

/** A preview that runs: its port, and what it did when it is interrupted. */
async function preview(folder: string, ...args: readonly string[]) {
  const interruption = new AbortController();
  let told: (text: string) => void = () => {};
  const address = new Promise<string>((resolve) => {
    told = resolve;
  });
  let [stdout, stderr] = ['', ''];
  const ended = hoego(folder, ['preview', '--port', '0', ...args], {
    signal: interruption.signal,
    stdout: (text) => {
      stdout += text;
      told(text);
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  const interrupt = async (): Promise<Ran> => {
    interruption.abort();
    return { ...(await ended), stdout, stderr };
  };
  onTestFinished(async () => void (await interrupt()));
  const port = Number(/localhost:(\d+)/.exec(await address)?.[1]);
  return { port, interrupt, get: (path: string) => ask(port, path) };
}

describe('preview', () => {
  it('serves what build made, tells where, and ends with 130 when it is interrupted', async () => {
    const { port, get, interrupt } = await preview(await builtSite());
    expect(await get('/posts/a/')).toMatchObject({ status: 200, body: expect.stringContaining('가') });
    expect((await get('/posts/a')).headers.location).toBe('/posts/a/');
    expect(await get('/posts/none/')).toMatchObject({ status: 404, body: expect.stringContaining('<html') });
    expect(await interrupt()).toEqual({
      code: 130,
      stdout: `미리보기: http://localhost:${port}/  (끝내려면 Ctrl-C)\n`,
      stderr: '',
    });
    await expect(get('/')).rejects.toThrow();
  });

  it('shows a site that a killed publication left half-way as it was to become', async () => {
    const { get } = await preview(await killedSite());
    expect((await get('/')).body).toContain('새 홈');
  });

  it('serves under the base path of the configuration, and says so of links that lack it', async () => {
    const { port, get, interrupt } = await preview(await builtSite({ base: '/blog/' }));
    expect((await get('/blog/posts/a/')).status).toBe(200);
    expect((await get('/posts/a/%E2%80%AE')).status).toBe(404);
    const { stdout, stderr } = await interrupt();
    expect(stdout).toContain(`http://localhost:${port}/blog/ `);
    expect(stderr).toBe('404 /posts/a/\\u202e · 사이트는 /blog/ 아래에 있습니다\n');
  });

  it('serves another folder under another path, as build was told to', async () => {
    const folder = await builtSite({}, '--out', 'made', '--base', '/글/');
    const { get, interrupt } = await preview(folder, '--out', 'made', '--base', '/글/', '--json');
    expect((await get(encodeURI('/글/posts/a/'))).status).toBe(200);
    const { stdout } = await interrupt();
    expect(jsonLines(stdout)).toEqual([
      { url: expect.stringMatching(/^http:\/\/localhost:\d+\/%EA%B8%80\/$/) },
    ]);
  });

  it('keeps the redirects and headers that build wrote for hosts', async () => {
    const folder = await tempFolder({
      'posts/docker/a.md': post('가', '본문', 'aliases: [/옛/글/]'),
      'site.config.json': '{ "hosts": ["headers", "redirects"], "base": "/blog/" }',
    });
    await hoego(folder, ['build']);
    const { get, interrupt } = await preview(folder);
    expect(await get(encodeURI('/blog/옛/글/'))).toMatchObject({
      status: 301,
      headers: { location: '/blog/posts/a/' },
    });
    expect((await get('/blog/')).headers['content-security-policy']).toContain("default-src 'none'");
    expect((await interrupt()).stderr).toBe('');
  });

  it('shows the site that is built meanwhile', async () => {
    const folder = await builtSite();
    const { get } = await preview(folder);
    await writeFile(join(folder, 'posts/docker/b.md'), post('나'));
    expect((await get('/posts/b/')).status).toBe(404);
    await hoego(folder, ['build']);
    expect((await get('/posts/b/')).status).toBe(200);
    await rm(join(folder, 'dist'), { recursive: true });
    expect((await get('/posts/b/')).status).toBe(404);
  });

  it('tells of rules that it does not apply', async () => {
    const folder = await tempFolder({
      'posts/docker/a.md': post('가'),
      'public/_redirects': '/a / 301\n/app/* /index.html 200\n',
    });
    await hoego(folder, ['build']);
    const { interrupt } = await preview(folder);
    expect((await interrupt()).stderr).toBe(
      'dist/_redirects:2:1 warning output/host-rule 미리보기에서 적용하지 않는 규칙입니다: /app/* /index.html 200\n',
    );
  });
});

describe('there is no preview', () => {
  it('of a site that was not built: then it says what to do', async () => {
    const folder = await tempFolder({ 'posts/docker/a.md': post('가'), 'mine/index.html': 'secret' });
    for (const args of [[], ['--out', 'mine'], ['--out', '.']]) {
      const { code, stdout, stderr } = await hoego(folder, ['preview', ...args]);
      expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
      expect(stderr).toMatch(/ error output\/missing 이 폴더에 hoego로 만든 사이트가 없습니다\n$/);
    }
  });

  it('with a configuration that cannot be read, because it says where the site lies', async () => {
    const folder = await builtSite();
    await writeFile(join(folder, 'site.config.json'), '{ "base": 1 }');
    const { code, stderr } = await hoego(folder, ['preview']);
    expect(code).toBe(3);
    expect(stderr).toContain('config/');
  });

  it('where no port is free', async () => {
    await takenPort(65_535);
    const { code, stderr } = await hoego(await builtSite(), ['preview', '--port', '65535']);
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr: expect.stringMatching(/^--port:1:1 error server\/ports-taken /m),
    });
  });
});

it('where a port is taken the next free one is used', async () => {
  const port = await takenPort(0);
  expect((await preview(await builtSite(), '--port', String(port))).port).toBeGreaterThan(port);
});

/** A port that another program has: this one, or any for 0. */
async function takenPort(wanted: number): Promise<number> {
  const other = createServer();
  await new Promise<void>((resolve) =>
    other.on('error', () => resolve()).listen(wanted, '127.0.0.1', resolve),
  );
  onTestFinished(() => void other.close());
  const address = other.address();
  return typeof address === 'object' && address !== null ? address.port : wanted;
}

// The program itself, as it is compiled to lib/ (npm test does that first).
const program = fileURLToPath(new URL('../../bin/hoego.mjs', import.meta.url));

it('Ctrl-C ends the process with 130, also while somebody is connected', async () => {
  const folder = await builtSite();
  const child: ChildProcess = spawn(process.execPath, [program, 'preview', '--port', '0'], { cwd: folder });
  const address = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (text) => resolve(String(text))),
  );
  const port = Number(/localhost:(\d+)/.exec(address)?.[1]);
  expect((await ask(port, '/posts/a/')).status).toBe(200);
  const kept = fetch(`http://localhost:${port}/`);
  expect((await kept).status).toBe(200);
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
});
