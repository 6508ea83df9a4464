import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tempFolder, writeFiles } from '../host/temp-folder.ts';
import { hoego, jsonLines, post } from './hoego.ts';

const deadLink = '[없음](none.md)';

describe('check', () => {
  it('tells what build would tell, and writes nothing', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가', deadLink), 'posts/b.md': post('나') });
    const { code, stdout, stderr } = await hoego(folder, ['check']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^posts\/a\.md:6:\d+ error link\/missing /m);
    expect(stdout).toMatch(/^글 2편을 검사함 · 오류 1 · 경고 \d+ · 0\.0초\n$/);
    expect(await readdir(folder)).toEqual(['posts']);
  });

  it('sums up as JSON', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가', deadLink) });
    const { stdout } = await hoego(folder, ['check', '--json']);
    expect(jsonLines(stdout)).toMatchObject([{ posts: 1, errors: 1, fixed: 0 }]);
  });

  it('tells only of the paths that are named, and fails only for them', async () => {
    const folder = await tempFolder({
      'posts/docker/a.md': post('가', deadLink),
      'posts/os/b.md': post('나', deadLink),
    });
    const one = await hoego(folder, ['check', 'posts/docker']);
    expect(one.code).toBe(1);
    expect(one.stderr).toContain('posts/docker/a.md');
    expect(one.stderr).not.toContain('posts/os/b.md');
    const fine = await hoego(join(folder, 'posts'), ['check', '--root', '..', 'os/b.md']);
    expect(fine.stderr).toMatch(/^os\/b\.md:6:/m);
  });

  it('still checks the whole: a link into another folder is alive', async () => {
    const folder = await tempFolder({
      'posts/docker/a.md': post('가', '[나](../os/b.md)'),
      'posts/os/b.md': post('나'),
    });
    expect(await hoego(folder, ['check', 'posts/docker'])).toMatchObject({ code: 0 });
  });

  it('does not take a path where there is nothing of the site', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가') });
    const { code, stderr } = await hoego(folder, ['check', 'posts/none.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('posts/none.md에 이 사이트의 파일이 없습니다');
  });

  it('always tells of the configuration', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가'), 'site.config.json': '{"pageSize":0}' });
    expect((await hoego(folder, ['check', 'posts/a.md'])).code).toBe(3);
  });

  it('--strict fails for warnings', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가', '[죽은 주소](/none/)') });
    expect((await hoego(folder, ['check'])).code).toBe(0);
    expect((await hoego(folder, ['check', '--strict'])).code).toBe(1);
  });
});

describe('check --fix', () => {
  it('mends what can be mended and tells what is left', async () => {
    const folder = await tempFolder({
      'posts/a.md': post('가', `2026. 11. 23. 장애가 났습니다.\n\n${deadLink}`),
    });
    const before = await hoego(folder, ['check']);
    expect(before.stdout).toContain('hoego check --fix');
    const { code, stdout, stderr } = await hoego(folder, ['check', '--fix']);
    expect(await readFile(join(folder, 'posts/a.md'), 'utf8')).toContain('2026\\. 11. 23. 장애가');
    expect(stdout).toContain('고침 1');
    expect(stderr).not.toContain('markdown/');
    expect(stderr).toContain('link/missing');
    expect(code).toBe(1);
  });

  it('leaves posts alone that were not asked for', async () => {
    const text = post('가', '2026. 11. 23. 장애가 났습니다.');
    const folder = await tempFolder({ 'posts/a.md': text, 'posts/b.md': text });
    await hoego(folder, ['check', '--fix', 'posts/b.md']);
    expect(await readFile(join(folder, 'posts/a.md'), 'utf8')).toBe(text);
    expect(await readFile(join(folder, 'posts/b.md'), 'utf8')).not.toBe(text);
  });
});

describe('check --since', () => {
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });

  it('tells only of posts that changed since', async () => {
    const folder = await tempFolder({
      'posts/old.md': post('옛 글', deadLink),
      'posts/new.md': post('새 글'),
    });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', '처음');
    await writeFiles(folder, { 'posts/new.md': post('새 글', deadLink) });
    const { code, stderr } = await hoego(folder, ['check', '--since', 'HEAD']);
    expect(code).toBe(1);
    expect(stderr).toContain('posts/new.md');
    expect(stderr).not.toContain('posts/old.md');
  });

  it('does not take a revision that is not there, nor a folder without git', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가') });
    expect(await hoego(folder, ['check', '--since', 'HEAD'])).toMatchObject({ code: 2 });
    git(folder, 'init', '-q');
    const { code, stderr } = await hoego(folder, ['check', '--since', 'nowhere']);
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere');
  });
});

describe('check --external', () => {
  /** A server that knows /alive, answers HEAD wrongly at /get-only, and refuses strangers at /private. */
  async function listen(): Promise<{ origin: string; asked: string[] }> {
    const asked: string[] = [];
    const server = createServer(({ url = '', method = '' }, response) => {
      asked.push(`${method} ${url}`);
      if (url === '/private') response.writeHead(403).end();
      else if (url === '/alive' || (url === '/get-only' && method === 'GET'))
        response.writeHead(200).end('안녕');
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return { origin: `http://127.0.0.1:${port}`, asked };
  }

  it('warns of dead addresses at their place, each once', async () => {
    const { origin, asked } = await listen();
    const links = ['alive', 'dead', 'dead', 'get-only', 'private']
      .map((path) => `<${origin}/${path}>`)
      .join(' ');
    const folder = await tempFolder({
      'posts/a.md': post('가', links),
      'posts/b.md': post('나', `<${origin}/dead>`),
    });
    const { code, stderr, stdout } = await hoego(folder, ['check', '--external', '--json']);
    const dead = jsonLines(stderr).filter((line) => JSON.stringify(line).includes('link/external-dead'));
    expect(dead).toMatchObject([
      { severity: 'warning', file: 'posts/a.md', line: 6, column: expect.any(Number) },
    ]);
    expect(JSON.stringify(dead)).toContain('404');
    expect(jsonLines(stdout)).toMatchObject([{ unknown: 1 }]);
    expect(code).toBe(0);
    expect(asked.filter((line) => line.endsWith('/dead'))).toEqual(['HEAD /dead', 'GET /dead']);
  });

  it('asks nobody unless it is told to', async () => {
    const { origin, asked } = await listen();
    const folder = await tempFolder({ 'posts/a.md': post('가', `<${origin}/dead>`) });
    await hoego(folder, ['check']);
    expect(asked).toEqual([]);
  });
});
