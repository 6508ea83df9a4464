import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tempFolder, writeFiles } from '../host/temp-folder.ts';
import { startDev } from '../support/dev-session.ts';
import { problemsAt } from '../support/problems-at.ts';
import { hoego, jsonLines, post } from './hoego.ts';

const siteUrl = { 'site.config.json': '{"siteUrl":"https://a.kr","base":"/blog/"}' };

/** Listens on a port until the test is over, unless somebody does so already. */
async function take(port: number): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.once('error', () => resolve()).listen(port, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? port) : port;
}

describe('dev', () => {
  it('serves the site at / and shows what is saved', async () => {
    const folder = await tempFolder({
      ...siteUrl,
      'posts/docker/a.md': post('가', '[[b]]'),
      'posts/b.md': post('나'),
    });
    const { get, shows, stdout, port } = await startDev(folder);
    await shows('/posts/a/', 'href="/posts/b/"');
    expect(stdout()).toContain(`http://localhost:${port}/`);
    expect((await get('/posts/a')).headers.location).toBe('/posts/a/');
    await writeFiles(folder, { 'posts/b.md': post('다른 제목', '바뀐 본문') });
    await shows('/posts/b/', '바뀐 본문');
    await shows('/posts/a/', '다른 제목');
    await expect.poll(stdout).toMatch(/^posts\/b\.md · [\d.]+ m?s · 페이지 \d+개$/m);
  });

  it('shows what is saved while the posts are still being read', { timeout: 120_000 }, async () => {
    // Code that no other post has takes the longest to read.
    const code = (at: number) =>
      Array.from({ length: 12 }, (_, line) => `const v${at}x${line} = f${line}(\`${at}\`, [${line}]);`).join(
        '\n',
      );
    const others = Array.from({ length: 500 }, (_, at) => [
      `posts/docker/post-${at}.md`,
      post(`글 ${at}`, `[[a]]와 [글](none.md)\n\n\`\`\`ts\n${code(at)}\n\`\`\``),
    ]);
    const folder = await tempFolder({
      ...siteUrl,
      ...Object.fromEntries(others),
      'posts/docker/a.md': post('가', '[[post-1]] 처음'),
    });
    const { get, shows } = await startDev(folder);
    const firstWith = async (text: string) => {
      for (;;) {
        const { body } = await get('/posts/a/');
        if (body.includes(text)) return body;
      }
    };
    expect(await firstWith('처음')).toContain('data-state="provisional"');
    await writeFiles(folder, { 'posts/docker/a.md': post('가', '[[post-1]] 고친 글') });
    expect(await firstWith('고친 글')).toContain('data-state="provisional"');
    await expect
      .poll(async () => (await get('/posts/a/')).body, { timeout: 90_000 })
      .toContain('data-state="whole"');
    await shows('/posts/a/', '고친 글');
  });

  it('is byte for byte what build makes of the same posts', async () => {
    const folder = await tempFolder({
      ...siteUrl,
      'posts/a.md': post('가'),
      'public/robots-note.txt': '메모',
    });
    const { get, shows, interrupt } = await startDev(folder);
    await shows('/', '가');
    const [page, feed, note] = [
      await get('/posts/a/'),
      await get('/feed.xml'),
      await get('/robots-note.txt'),
    ];
    await interrupt();
    await hoego(folder, ['build', '--base', '/']);
    const built = (path: string) => readFile(join(folder, 'dist', path), 'utf8');
    expect(page.body.replace(/<script type="module" src="\/__hoego\/[^>]*><\/script>/, '')).toBe(
      await built('posts/a/index.html'),
    );
    expect(feed.body).toBe(await built('feed.xml'));
    expect(note.body).toBe('메모');
  });

  it('shows drafts, scheduled and internal posts with their marks, and leaves them out with --no-drafts', async () => {
    const folder = await tempFolder({
      'posts/draft.md': post('초안 글', '', 'draft: true'),
      'posts/later.md': post('나중 글').replace('2026-01-02', '2026-12-01'),
      'posts/inside.md': post('내부 글', '', 'visibility: internal'),
      'posts/shown.md': post('공개 글'),
    });
    const all = await startDev(folder);
    await all.shows('/posts/draft/', 'mark-draft');
    await all.shows('/posts/later/', 'mark-scheduled');
    await all.shows('/posts/inside/', 'mark-internal');
    await all.interrupt();
    const few = await startDev(folder, ['--no-drafts']);
    await few.shows('/archive/', '공개 글');
    expect((await few.get('/archive/')).body).not.toMatch(/초안 글|나중 글|내부 글/);
    expect((await few.get('/posts/draft/')).status).toBe(404);
  });

  it('writes no site', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가') });
    const { shows } = await startDev(folder);
    await shows('/', '가');
    expect(await readdir(folder)).not.toContain('dist');
  });

  it('takes new, renamed and deleted posts, and a folder that goes and comes back', async () => {
    const folder = await tempFolder({ 'posts/docker/a.md': post('가') });
    const { get, shows } = await startDev(folder);
    await shows('/', '가');
    await writeFiles(folder, { 'posts/새 분류/새 글.md': post('새로 쓴 글') });
    await shows('/posts/새-글/', '새로 쓴 글');
    await rename(join(folder, 'posts/docker'), join(folder, 'posts/kubernetes'));
    await shows('/kubernetes/', '가');
    await rm(join(folder, 'posts'), { recursive: true });
    await expect.poll(async () => (await get('/posts/a/')).status, { timeout: 10_000 }).toBe(404);
    await mkdir(join(folder, 'posts'));
    await writeFile(join(folder, 'posts/again.md'), post('다시 생긴 글'));
    await shows('/', '다시 생긴 글');
  });

  it('has no page of a post that was deleted, when others stay', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가'), 'posts/b.md': post('지울 글') });
    const { get, shows } = await startDev(folder);
    await shows('/posts/b/', '지울 글');
    await rm(join(folder, 'posts/b.md'));
    await expect.poll(async () => (await get('/posts/b/')).status, { timeout: 10_000 }).toBe(404);
    expect((await get('/posts/a/')).status).toBe(200);
  });

  it('keeps a post while an editor deletes it and writes it anew', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가', '처음') });
    const { get, shows } = await startDev(folder);
    await shows('/posts/a/', '처음');
    await rm(join(folder, 'posts/a.md'));
    const statuses: number[] = [];
    // By the clock, because a busy machine may need longer for ten answers than the file may be away.
    for (const end = performance.now() + 250; performance.now() < end; ) {
      statuses.push((await get('/posts/a/')).status);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    await writeFile(join(folder, 'posts/a.md'), post('가', '다음'));
    await shows('/posts/a/', '다음');
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('shows pages whose posts have errors, with the errors over them, until they are mended', async () => {
    const folder = await tempFolder({ ...siteUrl, 'posts/a.md': post('가') });
    const { shows, origin, stderr, stdout } = await startDev(folder);
    await shows('/posts/a/', '본문');
    await writeFiles(folder, { 'posts/a.md': post('가', '고치는 중 [없음](none.md)') });
    await shows('/posts/a/', '고치는 중');
    expect(await problemsAt(origin)).toMatchObject([{ file: 'posts/a.md', code: 'link/missing', line: 6 }]);
    expect(stderr()).toMatch(/^posts\/a\.md:6:\d+ error link\/missing /m);
    expect(stdout()).toContain('오류 1개');
    await writeFiles(folder, { 'posts/a.md': post('가', '앞에 한 줄\n\n고치는 중 [없음](none.md)') });
    await shows('/posts/a/', '앞에 한 줄');
    await writeFiles(folder, { 'posts/a.md': post('가', '다 고침') });
    await shows('/posts/a/', '다 고침');
    expect(await problemsAt(origin)).toEqual([]);
    // Told once, although its line moved.
    expect(stderr().match(/link\/missing/g)).toHaveLength(1);
  });

  it('stays with the last good site while the configuration or a template cannot be loaded, and lets posts be written', async () => {
    const folder = await tempFolder({ ...siteUrl, 'posts/a.md': post('가', '처음') });
    const { shows, get, origin } = await startDev(folder);
    await shows('/posts/a/', '처음');
    await writeFiles(folder, { 'site.config.json': '{ "title": ' });
    await expect
      .poll(() => problemsAt(origin), { timeout: 10_000 })
      .toMatchObject([{ code: 'config/syntax' }]);
    await writeFiles(folder, { 'posts/a.md': post('가', '다음') });
    await shows('/posts/a/', '다음');
    await writeFiles(folder, { 'site.config.json': '{ "title": "새 이름" }' });
    await shows('/posts/a/', '새 이름');
    expect(await problemsAt(origin)).toEqual([]);

    const template = 'templates/partials/site-footer.tsx';
    await writeFiles(folder, { [template]: 'export function SiteFooter() { return <footer>' });
    await expect
      .poll(() => problemsAt(origin), { timeout: 10_000 })
      .toMatchObject([{ code: 'template/syntax' }]);
    expect((await get('/posts/a/')).body).toContain('다음');
    await writeFiles(folder, {
      [template]: 'export function SiteFooter() { return <footer>내 꼬리말</footer>; }\n',
    });
    await shows('/posts/a/', '내 꼬리말');
  });

  it('keeps the page of a post whose head cannot be read, or of which nothing is left', async () => {
    const folder = await tempFolder({
      ...siteUrl,
      'posts/a.md': post('첫 제목', '처음'),
      'posts/b.md': post('나'),
    });
    const { shows, get, origin } = await startDev(folder);
    await shows('/posts/a/', '처음');
    const isWrong = (code: string) =>
      expect
        .poll(() => problemsAt(origin), { timeout: 10_000 })
        .toContainEqual(expect.objectContaining({ code }));
    for (const [text, code] of [
      ['---\ntitle: [가\n---\n\n고장\n', 'frontmatter/bracket'],
      [post('첫 제목', '고장').replace(/^date: .*$/m, 'date: 2026-02-30'), 'frontmatter/date'],
      ['', 'source/empty'],
    ] as const) {
      await writeFiles(folder, { 'posts/a.md': text });
      await isWrong(code);
      const { status, body } = await get('/posts/a/');
      expect({ code, status }).toEqual({ code, status: 200 });
      expect(body).toContain('처음');
      expect(body).not.toContain('고장');
      if (code === 'source/empty') continue;
      const home = (await get('/')).body;
      expect(home).toContain('첫 제목');
      expect(home).not.toContain('1970');
    }
    await writeFiles(folder, { 'posts/b.md': post('나', '그 사이에') });
    await shows('/posts/b/', '그 사이에');
    expect((await get('/posts/a/')).body).toContain('처음');
    await writeFiles(folder, { 'posts/a.md': post('가', '다 고침') });
    await shows('/posts/a/', '다 고침');
    expect(await problemsAt(origin)).toEqual([]);
  });

  it('shows a post that was never read without mistake as it is', async () => {
    const broken = (text: string) => post('가', text).replace(/^date: .*$/m, 'date: 2026-02-30');
    const folder = await tempFolder({ ...siteUrl, 'posts/a.md': broken('처음') });
    const { shows } = await startDev(folder);
    await shows('/posts/a/', '처음');
    for (const text of ['둘째', '셋째']) {
      await writeFiles(folder, { 'posts/a.md': broken(text) });
      await shows('/posts/a/', text);
    }
  });

  it('keeps a page that its template could not make, and shows the others anew', async () => {
    const folder = await tempFolder({
      ...siteUrl,
      'posts/a.md': post('가'),
      'posts/b.md': post('바꾸기 전의 제목'),
    });
    const { shows, get, origin } = await startDev(folder);
    await shows('/posts/a/', '본문');
    const template = (title: string) =>
      `export default function Home({ view, chrome }) { return <html lang="ko"><head><title>x</title></head><body>${title}</body></html>; }\n`;
    await writeFiles(folder, { 'templates/pages/home.tsx': template('{view.nope}') });
    await expect.poll(() => problemsAt(origin), { timeout: 10_000 }).toHaveLength(1);
    await writeFiles(folder, { 'posts/b.md': post('새 제목') });
    await shows('/posts/b/', '새 제목');
    const home = await get('/');
    expect(home.status).toBe(200);
    expect(home.body).toContain('바꾸기 전의 제목');
    await writeFiles(folder, { 'templates/pages/home.tsx': template('내 첫 화면') });
    await shows('/', '내 첫 화면');
  });

  it('reloads the configuration with what it imports, wherever that lies', async () => {
    const folder = await tempFolder({
      'site/posts/a.md': post('가'),
      'site/site.config.ts': "import { title } from '../shared.ts';\nexport default { title };\n",
      'shared.ts': "export const title = '처음 이름';\n",
    });
    const { shows } = await startDev(folder, ['--root', 'site']);
    await shows('/', '처음 이름');
    await writeFiles(folder, { 'shared.ts': "export const title = '다음 이름';\n" });
    await shows('/', '다음 이름');
    await writeFiles(folder, { 'shared.ts': "export const title = '마지막 이름';\n" });
    await shows('/', '마지막 이름');
  });

  it('takes styles, scripts, pictures and registries', async () => {
    const pixel = (size: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="1" height="1"/></svg>`;
    const folder = await tempFolder({
      'posts/a/index.md': post('가', '![그림](그림.svg)'),
      'posts/a/그림.svg': pixel(7),
      'public/styles/own.css': 'p { color: red }',
      'public/note.txt': '처음',
    });
    const { shows, get } = await startDev(folder);
    await shows('/posts/a/', 'width="7"');
    const style = async () => /href="(\/styles\/own\.[^"]+\.css)"/.exec((await get('/')).body)?.[1] ?? '';
    const first = await style();
    expect((await get(first)).body).toBe('p { color: red }');
    await writeFiles(folder, {
      'posts/a/그림.svg': pixel(9),
      'public/styles/own.css': 'p { color: blue }',
      'public/note.txt': '다음',
    });
    await shows('/posts/a/', 'width="9"');
    await shows('/note.txt', '다음');
    // Between the two styles the file may have been seen while it was being written, and empty.
    const shown = async () => (await get(await style())).body;
    await expect.poll(shown, { timeout: 10_000 }).toBe('p { color: blue }');
    expect(await style()).not.toBe(first);
  });

  it('waits for a site that is not there yet', async () => {
    const folder = await tempFolder({ 'site.config.json': '{' });
    const { shows, get, origin } = await startDev(folder);
    const codes = async () => (await problemsAt(origin)).map(({ code }) => code);
    await expect.poll(codes, { timeout: 10_000 }).toContain('config/syntax');
    expect((await get('/')).status).toBe(404);
    await writeFiles(folder, { 'site.config.json': '{}' });
    await expect.poll(codes, { timeout: 10_000 }).toEqual(['source/missing-folder']);
    await writeFiles(folder, { 'posts/a.md': post('드디어') });
    await shows('/', '드디어');
  });
});

describe('dev at the terminal', () => {
  it('ends with 130 when it is interrupted and with 0 when it is told to quit, and listens no more', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가') });
    const interrupted = await startDev(folder);
    await interrupted.shows('/', '가');
    expect((await interrupted.interrupt()).code).toBe(130);
    await expect(interrupted.get('/')).rejects.toThrow();
    const told = await startDev(folder);
    told.type('ㅂ');
    expect((await told.ended).code).toBe(0);
    await expect(told.get('/')).rejects.toThrow();
  });

  it('ends in the middle of the first build, too', async () => {
    const posts = Array.from({ length: 40 }, (_, at) => [`posts/p${at}.md`, post(`글 ${at}`)]);
    const { interrupt } = await startDev(await tempFolder(Object.fromEntries(posts)));
    expect((await interrupt()).code).toBe(130);
  });

  it('makes all again and says what can be typed', async () => {
    const { shows, type, stdout } = await startDev(await tempFolder({ 'posts/a.md': post('가') }));
    await shows('/', '가');
    await expect.poll(stdout).toMatch(/^\d+ ms · 페이지 \d+개$|^\d\.\d s · 페이지 \d+개$/m);
    const before = stdout().length;
    type('r');
    await expect.poll(() => stdout().slice(before), { timeout: 10_000 }).toMatch(/ms · 바뀐 페이지 없음$/m);
    type('h');
    expect(stdout()).toContain('  q  끝내기');
  });

  it('starts the browser when it is asked to, and says so where there is none', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가') });
    const path = process.env.PATH;
    onTestFinished(() => {
      process.env.PATH = path;
    });
    process.env.PATH = folder;
    const { type, stdout, port } = await startDev(folder, ['--open']);
    const line = `브라우저를 열지 못했습니다. 직접 여세요: http://localhost:${port}/\n`;
    await expect.poll(stdout).toContain(line);
    type('o');
    await expect.poll(() => stdout().split(line)).toHaveLength(3);
  });

  it('says what it made as JSON, one object a line', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가') });
    const { shows, stdout, port } = await startDev(folder, ['--json']);
    await shows('/', '가');
    await writeFiles(folder, { 'posts/a.md': post('나') });
    await shows('/', '나');
    await expect.poll(() => jsonLines(stdout()), { timeout: 10_000 }).toHaveLength(3);
    expect(jsonLines(stdout())).toEqual([
      { url: `http://localhost:${port}/`, network: [] },
      { changed: [], pages: expect.any(Number), milliseconds: expect.any(Number), errors: 0 },
      { changed: ['posts/a.md'], pages: expect.any(Number), milliseconds: expect.any(Number), errors: 0 },
    ]);
  });

  it('shows on a terminal how far the posts are read, and takes the line away', async () => {
    // The line is not worth showing before a third of a second.
    const posts = Array.from({ length: 1000 }, (_, at) => [
      `posts/p${at}.md`,
      post(`글 ${at}`, '본문\n\n'.repeat(100)),
    ]);
    const { shows, stderr } = await startDev(await tempFolder(Object.fromEntries(posts)), [], {
      isTty: true,
      now: () => Date.now(),
    });
    await shows('/', '글');
    await expect
      .poll(stderr, { timeout: 20_000 })
      .toMatch(/\r\u001b\[K글 1000편 중 \d+편을 읽음.*\r\u001b\[K/);
  });

  it('takes the next free port, and ends with 4 where there is none', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가') });
    const port = await take(0);
    expect((await startDev(folder, ['--port', String(port)])).port).toBeGreaterThan(port);
    await take(65_535);
    const { code, stderr } = await hoego(folder, ['dev', '--port', '65535']);
    expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining('server/ports-taken') });
  });

  it('lets other machines in with a token only', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가') });
    const { stdout, stderr, get, shows } = await startDev(folder, ['--host']);
    const [, query = ''] = /localhost:\d+\/(\?token=[\w-]+)/.exec(stdout()) ?? [];
    expect((await get('/')).status).toBe(403);
    expect((await get(`/${query}`)).status).toBe(302);
    await shows('/', 'token');
    expect(stderr()).toContain('주의');
  });

  it('ends with 4 for a mistyped folder, and makes nothing there', async () => {
    const folder = await tempFolder();
    const { code, stderr } = await hoego(folder, ['dev', '--root', 'nope']);
    expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining('nope') });
  });

  it('refuses a port that is none', async () => {
    expect((await hoego(await tempFolder(), ['dev', '--port', '70000'])).code).toBe(2);
  });
});
