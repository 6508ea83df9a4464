import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../host/temp-folder.ts';
import { hoego, jsonLines, post } from './hoego.ts';

const files = {
  'site.config.json': '{"title":"기록","siteUrl":"https://example.com","base":"/blog/"}',
  'posts/docker/overlay.md': post('오버레이 파일 시스템', '## 층\n\n컨테이너를 지우면 위층이 사라진다.'),
  'posts/incident/redis.md': post(
    '레디스 연결 거부',
    '',
    'errorSignatures: ["connect ECONNREFUSED 127.0.0.1:6379"]',
  ),
};

describe('search', () => {
  const builtSite = async () => {
    const folder = await tempFolder(files);
    await hoego(folder, ['build']);
    return folder;
  };

  it('finds in the built site, and says what a word was taken for', async () => {
    const { code, stdout, stderr } = await hoego(await builtSite(), ['search', 'fpeltm']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^‘fpeltm’ → 레디스 결과입니다\n레디스 연결 거부\n {2}\/blog\/posts\/redis\/\n/);
  });

  it('tells as JSON, one line a query of standard input', async () => {
    const inputLines = async function* () {
      yield '컨테이너에서';
      yield '';
      yield '없는말없는말';
    };
    const { stdout } = await hoego(await builtSite(), ['search', '-', '--json'], { inputLines });
    const [found, empty, nothing] = jsonLines(stdout);
    expect(found).toEqual({
      query: '컨테이너에서',
      rewrites: [],
      results: [
        {
          source: 'docker/overlay.md',
          url: '/blog/posts/overlay/#%EC%B8%B5',
          title: '오버레이 파일 시스템',
          heading: '층',
          excerpt: '컨테이너를 지우면 위층이 사라진다.',
          score: expect.any(Number),
        },
      ],
    });
    expect(empty).toEqual({ query: '', rewrites: [], results: [] });
    expect(nothing).toMatchObject({ query: '없는말없는말', results: [] });
  });

  it('shows the line of code that has the word', async () => {
    const folder = await tempFolder({
      'posts/docker/port.md': post('포트가 겹칠 때', '## 확인\n\n```sh\nlsof -i :3000\nkill -TERM 4242\n```'),
    });
    await hoego(folder, ['build']);
    const { stdout } = await hoego(folder, ['search', 'lsof', '--json']);
    expect(jsonLines(stdout)[0]).toMatchObject({ results: [{ heading: '확인', excerpt: 'lsof -i :3000' }] });
  });

  it('takes a whole log, and says when nothing surely explains it', async () => {
    const log = '2026-02-03T04:05:06Z ERROR worker failed\nError: connect ECONNREFUSED 10.0.0.7:6379';
    const folder = await builtSite();
    const { stdout } = await hoego(folder, ['search', log]);
    expect(stdout).toContain('레디스 연결 거부');
    expect(stdout).toContain('connect ECONNREFUSED 127.0.0.1:6379');
    const strange = await hoego(folder, ['search', 'panic: connect failed\ngoroutine 1 [running]:']);
    expect(strange.stdout).toMatch(/찾지 못했습니다/);
  });

  it('wants something to look for', async () => {
    const { code, stderr } = await hoego(await tempFolder(files), ['search']);
    expect(code).toBe(2);
    expect(stderr).toContain('찾을 말을 적어야 합니다');
  });

  it('says that there is no site, and that a site has no index', async () => {
    const empty = await tempFolder({ 'posts/a.md': post('가') });
    const missing = await hoego(empty, ['search', '가', '--dist', 'nowhere']);
    expect(missing.code).toBe(4);
    expect(missing.stderr).toContain('output/missing');
    await hoego(empty, ['build']);
    await rm(join(empty, 'dist/search'), { recursive: true });
    const without = await hoego(empty, ['search', '가나다']);
    expect(without.code).toBe(4);
    expect(without.stderr).toContain('output/no-search');
  });

  it('names the file that is damaged, and a build mends it', async () => {
    const folder = await builtSite();
    for (const [what, place, damage] of damages) {
      const files = await filesIn(join(folder, 'dist/search', place));
      const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
      expect(files).not.toEqual([]);
      await Promise.all(files.map((file, at) => writeFile(file, damage(texts[at] ?? ''))));
      const { code, stderr } = await hoego(folder, ['search', '레디스 연결']);
      expect(code, what).toBe(4);
      expect(stderr, what).toMatch(new RegExp(`output/no-search .*search/${place}.* 없거나 손상되었습니다`));
      if (damage !== lastDamage) await Promise.all(files.map((file, at) => writeFile(file, texts[at] ?? '')));
    }
    await hoego(folder, ['build']);
    expect((await hoego(folder, ['search', '레디스 연결'])).stdout).toContain('레디스 연결 거부');
  });
});

const lastDamage = () => '{"posts":15}';

const damages: readonly (readonly [what: string, place: string, damage: (text: string) => string])[] = [
  ['terms that were cut short', 't', (text) => text.slice(0, 10)],
  ['terms without their end', 't', (text) => text.slice(0, -1)],
  ['a page in place of names', 'n', () => '<!doctype html>\n<title>없는 주소</title>\n\n'],
  ['cards that were cut short', 'p', (text) => text.slice(0, -5)],
  ['cards that are none', 'p', () => '{}'],
  ['lists of cards that were cut short', 'c', (text) => text.slice(0, 3)],
  ['a description that is no JSON', 'index.json', () => 'xx'],
  ['a description that says nothing', 'index.json', lastDamage],
];

/** A file, or the files of a folder. */
async function filesIn(path: string): Promise<readonly string[]> {
  if (path.endsWith('.json')) return [path];
  return (await readdir(path)).map((name) => join(path, name));
}
