import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../host/temp-folder.ts';
import { hoego, jsonLines, post } from './hoego.ts';

const read = (folder: string, path: string) => readFile(join(folder, path), 'utf8');

describe('build', () => {
  it('makes a site of plain posts that have only a title and a date', async () => {
    const folder = await tempFolder({
      'posts/docker/overlay2.md': post('overlay2'),
      'posts/첫-글.md': post('첫 글'),
    });
    const { code, stdout, stderr } = await hoego(folder, ['build']);
    expect({ code, errors: stderr.match(/ error /g) }).toEqual({ code: 0, errors: null });
    expect(stdout).toMatch(/^글 2편 · 페이지 \d+개 · 새로 씀 \d+ · 0\.0초 → dist\/ .*\n$/);
    expect(await read(folder, 'dist/posts/overlay2/index.html')).toContain('overlay2');
    expect(await readdir(join(folder, 'dist/posts'))).toEqual(['overlay2', '첫-글']);
  });

  it('takes posts from one folder and puts the site into another', async () => {
    const folder = await tempFolder({
      'notes/docker/a.md': post('가'),
      'site/site.config.json': '{"title":"다른 곳"}',
    });
    const { code } = await hoego(folder, [
      'build',
      '--root',
      'site',
      '--posts',
      'notes',
      '--out',
      'made/here',
    ]);
    expect(code).toBe(0);
    expect(await read(folder, 'made/here/posts/a/index.html')).toContain('다른 곳');
  });

  it('publishes nothing when a post has an error, and leaves the last good site as it was', async () => {
    const folder = await tempFolder({ 'posts/docker/a.md': post('가') });
    await hoego(folder, ['build']);
    const before = await read(folder, 'dist/posts/a/index.html');
    await writeFiles(folder, {
      'posts/docker/a.md': post('바뀐 제목'),
      'posts/docker/b.md': post('나', '[없는 글](./none.md)'),
    });
    const { code, stdout, stderr } = await hoego(folder, ['build']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^posts\/docker\/b\.md:6:\d+ error link\/missing /m);
    expect(await read(folder, 'dist/posts/a/index.html')).toBe(before);
  });

  it('tells what is wrong with posts, configuration and output folder in one run, and ends with the most serious', async () => {
    const folder = await tempFolder({
      'posts/docker/a.md': '---\ntitle: 가\ndate: 2024-02-30\n---\n\n본문\n',
      'site.config.json': '{ "pageSize": 0 }',
      'dist/mine.txt': '내 파일',
    });
    const { code, stderr } = await hoego(folder, ['build']);
    expect(stderr).toMatch(/^posts\/docker\/a\.md:3:\d+ error frontmatter\/date /m);
    expect(stderr).toMatch(/^site\.config\.json:1:\d+ error config\/count /m);
    expect(stderr).toMatch(/^dist:1:1 error output\/unsafe /m);
    expect(code).toBe(4);
    expect(await read(folder, 'dist/mine.txt')).toBe('내 파일');
  });

  it('ends with 3 for a wrong configuration alone, and with 4 for a missing posts folder', async () => {
    const wrong = await tempFolder({ 'posts/a.md': post('가'), 'site.config.json': '{ "base": "/../" }' });
    expect((await hoego(wrong, ['build'])).code).toBe(3);
    const broken = await tempFolder({ 'posts/a.md': post('가'), 'site.config.ts': 'export default {' });
    expect((await hoego(broken, ['build'])).code).toBe(3);
    expect((await hoego(await tempFolder(), ['build'])).code).toBe(4);
  });

  it.each(['build', 'check', 'list', 'schema --write'])(
    '%s with a mistyped --root says so, ends with 4 and makes nothing',
    async (command) => {
      const folder = await tempFolder();
      const { code, stderr } = await hoego(folder, [...command.split(' '), '--root', 'nope']);
      expect(code).toBe(4);
      expect(stderr).toContain('nope');
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('says at the end that nothing was published', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가', '[없음](none.md)') });
    expect((await hoego(folder, ['build'])).stderr).toMatch(
      /고쳐야 할 문제 1개 · 아무것도 발행하지 않았습니다.*\n$/,
    );
  });

  it('lets warnings pass, and publishes nothing for them with --strict', async () => {
    const folder = await tempFolder({
      'posts/a.md': post('가', '[죽은 주소](/none/)'),
      'site.config.json': '{"siteUrl":"https://a.kr"}',
    });
    const strict = await hoego(folder, ['build', '--strict']);
    expect(strict.code).toBe(1);
    expect(await readdir(folder)).not.toContain('dist');
    expect((await hoego(folder, ['build'])).code).toBe(0);
  });

  it('takes --base and --site-url instead of what is configured', async () => {
    const folder = await tempFolder({
      'posts/a.md': post('가'),
      'site.config.json': '{"siteUrl":"https://old.kr","base":"/old/"}',
    });
    await hoego(folder, ['build', '--base', '/blog', '--site-url', 'https://new.kr/']);
    expect(await read(folder, 'dist/sitemap.xml')).toContain('https://new.kr/blog/posts/a/');
  });

  it('leaves out drafts, scheduled and internal posts until they are asked for', async () => {
    const folder = await tempFolder({
      'posts/draft.md': post('초안', '', 'draft: true'),
      'posts/later.md': post('나중').replace('2026-01-02', '2026-12-01'),
      'posts/inside.md': post('내부', '', 'visibility: internal'),
      'posts/shown.md': post('공개'),
    });
    const posts = async (...flags: string[]) => {
      const { stdout } = await hoego(folder, ['build', '--json', ...flags]);
      const [result] = jsonLines(stdout);
      expect(result).toHaveProperty('posts');
      return readdir(join(folder, 'dist/posts'));
    };
    expect(await posts()).toEqual(['shown']);
    expect(await posts('--drafts')).toEqual(['draft', 'shown']);
    expect(await posts('--future')).toEqual(['later', 'shown']);
    expect(await posts('--now', '2026-12-01')).toEqual(['later', 'shown']);
    expect(await posts('--now', '2026-11-30')).toEqual(['shown']);
    expect(await posts('--edition', 'internal')).toEqual(['inside', 'shown']);
  });

  it('writes only what changed the second time', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가') });
    await hoego(folder, ['build']);
    const again = await hoego(folder, ['build', '--json']);
    expect(jsonLines(again.stdout)).toMatchObject([{ posts: 1, written: 0, removed: 0, out: 'dist' }]);
  });

  it('says nothing with --quiet but what made it fail', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가', '[죽은 주소](/none/)') });
    expect(await hoego(folder, ['build', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    const strict = await hoego(folder, ['build', '--quiet', '--strict']);
    expect(strict.stderr).toContain('link/dead-root');
  });

  it('tells diagnostics as JSON on standard error, one a line', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가', '[없음](none.md)') });
    const { stderr, stdout } = await hoego(folder, ['build', '--json']);
    expect(stdout).toBe('');
    expect(jsonLines(stderr)).toContainEqual(
      expect.objectContaining({ code: 'link/missing', severity: 'error', file: 'posts/a.md', line: 6 }),
    );
  });

  it('speaks the language of the site, or the one that is asked for', async () => {
    const folder = await tempFolder({
      'posts/a.md': post('가', '[없음](none.md)'),
      'site.config.json': '{"lang":"en"}',
    });
    expect((await hoego(folder, ['build'])).stderr).toContain('There is no post');
    expect((await hoego(folder, ['build', '--lang', 'ko'])).stderr).toContain('없습니다');
  });

  it('annotates a pull request under GitHub Actions', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가', '[없음](none.md)') });
    const { stderr } = await hoego(folder, ['build'], { githubActions: true });
    expect(stderr).toMatch(/^::error file=posts\/a\.md,line=6,col=\d+/m);
  });

  it('shows code frames and colours on a terminal only, and no colours with --no-color', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가', '[없음](none.md)') });
    const onTerminal = { isTty: true, colour: true };
    expect((await hoego(folder, ['build'], onTerminal)).stderr).toContain('\u001b[31m');
    const plain = (await hoego(folder, ['build', '--no-color'], onTerminal)).stderr;
    // A build that takes long has a line that is written over, without colours.
    expect(plain).not.toMatch(/\u001b\[[\d;]*m/);
    expect(plain).toContain('6 | [없음](none.md)');
    expect((await hoego(folder, ['build'])).stderr).not.toContain('6 | ');
  });

  it('stops with 130 when it is interrupted, and publishes nothing', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가') });
    const interruption = new AbortController();
    interruption.abort();
    expect(await hoego(folder, ['build'], { signal: interruption.signal })).toEqual({
      code: 130,
      stdout: '',
      stderr: '',
    });
    expect(await readdir(folder)).toEqual(['posts']);
  });

  it('ends with 4 where it cannot write', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가'), 'file.txt': '파일' });
    const { code, stderr } = await hoego(folder, ['build', '--out', 'file.txt/dist']);
    expect(code).toBe(4);
    expect(stderr).toMatch(/^file\.txt\/dist:1:1 error output\//m);
  });

  it('reports the posts even when a template is broken', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가', '[없음](none.md)') });
    await mkdir(join(folder, 'templates/pages'), { recursive: true });
    await writeFile(join(folder, 'templates/pages/post.tsx'), 'export default function (');
    const { code, stderr } = await hoego(folder, ['build']);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^templates\/pages\/post\.tsx:1:\d+ error template\//m);
    expect(stderr).toMatch(/^posts\/a\.md:6:\d+ error link\/missing/m);
  });
});

it('a bug is told as one, without a stack unless that is asked for', async () => {
  const folder = await tempFolder({ 'posts/a.md': post('가') });
  const broken = {
    now: () => {
      throw new Error('시계가 멈춤');
    },
  };
  const { code, stdout, stderr } = await hoego(folder, ['build'], broken);
  expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
  expect(stderr).toContain('hoego의 버그입니다: 시계가 멈춤');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect((await hoego(folder, ['build', '--debug'], broken)).stderr).toMatch(/^\s+at /m);
});

describe('build --previous', () => {
  const report = (title: string, id: string) =>
    post(title, '본문', `type: incident-report\nincidentId: ${id}`);
  const changes = async (folder: string) => {
    const html = await read(folder, 'dist/changes/index.html');
    return ['가', '나'].filter((title) => html.includes(`장애 ${title}`));
  };
  const first = { 'posts/incident/a.md': report('장애 가', 'INC-1') };
  const second = { 'posts/incident/b.md': report('장애 나', 'INC-2') };

  it.each([
    ['the folder of its data', 'old/api/v1'],
    ['the folder of its site', 'old'],
    ['a file of its data', 'old/api/v1/incidents.json'],
  ])('tells what is new since an earlier publication, by %s', async (_, previous) => {
    const folder = await tempFolder(first);
    await hoego(folder, ['build', '--out', 'old']);
    await writeFiles(folder, second);
    expect((await hoego(folder, ['build', '--previous', previous])).code).toBe(0);
    expect(await changes(folder)).toEqual(['나']);
  });

  it('looks at what it compares with again, and does nothing where that is the same, too', async () => {
    const folder = await tempFolder({ ...first, ...second });
    await hoego(folder, ['build', '--out', 'old']);
    const build = async () => {
      const { stdout } = await hoego(folder, ['build', '--previous', 'old', '--json']);
      return [Number(JSON.parse(stdout).written) > 0, await changes(folder)];
    };
    expect(await build()).toEqual([true, []]);
    expect(await build()).toEqual([false, []]);
    await writeFiles(folder, { 'old/api/v1/incidents.json': '{"incidents":[]}' });
    expect(await build()).toEqual([true, ['가', '나']]);
    // Without it everything is told by its date.
    await hoego(folder, ['build']);
    expect(await changes(folder)).toEqual(['가', '나']);
  });

  it('ends with 2 and publishes nothing where there is nothing to compare with', async () => {
    const folder = await tempFolder({ ...first, 'old/a.txt': '', 'half.json': '{"incidents":[' });
    for (const [previous, problem] of [
      ['nope', /^nope:1:1 error previous\/not-found /m],
      ['old', /^old:1:1 error previous\/not-found /m],
      ['half.json', /^half\.json:1:1 error previous\/format /m],
    ] as const) {
      const { code, stderr } = await hoego(folder, ['build', '--previous', previous]);
      expect(code).toBe(2);
      expect(stderr).toMatch(problem);
    }
    expect(await readdir(folder)).not.toContain('dist');
    expect((await hoego(folder, ['build', '--previous', ''])).code).toBe(2);
  });
});
