import { describe, expect, test } from 'vitest';
import { deadLinks } from '../support/links-of.ts';
import { post, siteTest } from '../support/site-test.ts';

describe('고치고 다시 짓기', () => {
  test('제목을 고치면 가리키는 글의 링크 글자도 바뀐다', async () => {
    const site = siteTest({ 'docker/a.md': post('가', '[[b]]를 보라'), 'docker/b.md': post('나') });
    expect((await site.build()).page('posts/a/index.html')).toContain('>나</a>를 보라');
    const edited = await site.write('docker/b.md', post('다')).build();
    expect(edited.page('posts/a/index.html')).toContain('>다</a>를 보라');
  });

  test('분류를 옮겨도 글의 주소는 그대로다', async () => {
    const site = siteTest({ 'docker/a.md': post('가'), 'docker/b.md': post('나', '[가](a.md)') });
    const { problems, page } = await site
      .rename('docker/b.md', 'kubernetes/b.md')
      .write('kubernetes/b.md', post('나', '[가](../docker/a.md)'))
      .build();
    expect(problems).toEqual([]);
    expect(page('posts/a/index.html')).toContain('href="/posts/b/"');
  });

  test('글을 지우면 그 글을 가리키던 자리를 모두 알려 준다', async () => {
    const site = siteTest({ 'docker/a.md': post('가', '[나](b.md)와 [[b]]'), 'docker/b.md': post('나') });
    const { problems } = await site.remove('docker/b.md').build();
    expect(problems).toHaveLength(2);
    expect(
      problems.every(
        (problem) => problem.startsWith('posts/docker/a.md:6:') && problem.includes(' error link/'),
      ),
    ).toBe(true);
  });

  test('제목이 바뀌면 그 절을 가리키던 링크를 알려 준다', async () => {
    const site = siteTest({
      'docker/a.md': post('가', '[절](b.md#원인)'),
      'docker/b.md': post('나', '## 원인\n\n글'),
    });
    expect((await site.build()).problems).toEqual([]);
    const { problems } = await site.write('docker/b.md', post('나', '## 까닭\n\n글')).build();
    expect(problems).toEqual(['posts/docker/a.md:6:1 warning link/anchor']);
  });
});

describe('누구에게 언제 보이나', () => {
  const site = siteTest({
    'docker/a.md': post('공개 글', '본문', 'tags: [공통]'),
    'docker/draft.md': post('초안', '본문', 'draft: true\ntags: [공통, 초안태그]'),
    'docker/later.md': post('예약 글', '본문', 'date: 2026-12-01').replace('date: 2026-01-02\n', ''),
    'docker/secret.md': post('내부 글', '본문', 'visibility: internal\ntags: [내부태그]'),
  });

  test('초안과 예약한 글과 내부 글은 어디에도 나오지 않는다', async () => {
    const { outputs } = await site.build();
    const everything = JSON.stringify(outputs);
    for (const hidden of [
      '초안',
      '예약 글',
      '내부 글',
      '내부태그',
      'posts/draft',
      'posts/later',
      'posts/secret',
    ]) {
      expect(everything).not.toContain(hidden);
    }
  });

  test('--drafts, --future, --edition internal은 저마다 하나씩 보여 준다', async () => {
    expect((await site.select({ drafts: true }).build()).outputs).toHaveProperty(['posts/draft/index.html']);
    expect((await site.select({ future: true }).build()).outputs).toHaveProperty(['posts/later/index.html']);
    expect((await site.select({ edition: 'internal' }).build()).outputs).toHaveProperty([
      'posts/secret/index.html',
    ]);
  });

  test('예약한 글은 그날이 오면 나온다', async () => {
    const { outputs } = await site.select({ now: Date.UTC(2026, 11, 1) }).build();
    expect(outputs).toHaveProperty(['posts/later/index.html']);
  });

  test('서울의 자정이 기준이다', async () => {
    const before = await site.select({ now: Date.parse('2026-11-30T14:59:59Z') }).build();
    const after = await site.select({ now: Date.parse('2026-11-30T15:00:00Z') }).build();
    expect(before.outputs).not.toHaveProperty(['posts/later/index.html']);
    expect(after.outputs).toHaveProperty(['posts/later/index.html']);
  });

  test('공개 글이 초안이나 내부 글을 가리키면 그 줄을 알려 준다', async () => {
    const { problems } = await site.write('docker/a.md', post('공개 글', '[[draft]]\n\n[[secret]]')).build();
    expect(problems.map((problem) => problem.replace(/.*:(\d+:\d+) /, '$1 '))).toEqual([
      expect.stringMatching(/^6:1 error link\//),
      expect.stringMatching(/^8:1 error link\//),
    ]);
  });
});

describe('주소', () => {
  test.each([
    [
      '같은 slug',
      { 'docker/a.md': post('가', '글', 'slug: x'), 'kubernetes/b.md': post('나', '글', 'slug: x') },
    ],
    ['대소문자만 다른 slug', { 'docker/Redis.md': post('가'), 'kubernetes/redis.md': post('나') }],
    [
      'NFC와 NFD',
      { 'docker/한글.md': post('가'), 'docker/b.md': post('나', '글', `slug: ${'한글'.normalize('NFD')}`) },
    ],
  ])('%s는 두 글을 함께 알려 주는 오류다', async (_, files) => {
    const { diagnostics } = await siteTest(files).build();
    const [collision] = diagnostics.filter(({ severity }) => severity === 'error');
    expect(collision?.code).toMatch(/^address\//);
    expect([collision?.file, ...(collision?.related ?? []).map(({ file }) => file)]).toHaveLength(2);
  });

  test('한글 파일 이름은 한글 주소가 되고, 링크에는 인코딩되어 나간다', async () => {
    const { page, outputs } = await siteTest({ 'docker/쿠버네티스 정리.md': post('정리') }).build();
    expect(outputs).toHaveProperty(['posts/쿠버네티스-정리/index.html']);
    expect(page('index.html')).toContain(`href="/posts/${encodeURIComponent('쿠버네티스-정리')}/"`);
  });

  test('옛 주소는 새 주소로 보낸다', async () => {
    const { page } = await siteTest({
      'docker/a.md': post('가', '글', 'aliases: [/entry/옛-글, /12]'),
    }).build();
    expect(page('entry/옛-글/index.html')).toContain('/posts/a/');
    expect(page('12/index.html')).toContain('https://example.com/posts/a/');
  });

  test('base를 정하면 모든 주소 앞에 붙고, 죽은 링크가 없다', async () => {
    const site = siteTest({
      'docker/a/index.md': post(
        '가',
        '[홈](/) [나](../b.md) ![그림](그림.png)',
        'tags: [CI/CD]\naliases: [/old/]',
      ),
      'docker/a/그림.png': { width: 10, height: 20 },
      'docker/b.md': post('나'),
    }).config({ base: '/blog/' });
    const { outputs, problems, page } = await site.build();
    expect(problems).toEqual([]);
    expect(deadLinks(outputs, '/blog/')).toEqual([]);
    expect(page('posts/a/index.html')).toContain('href="/blog/"');
    expect(outputs).toHaveProperty(['tags/CI-CD/index.html']);
    expect(Object.entries(outputs).find(([path]) => path.startsWith('styles/site.'))?.[1]).toContain(
      'url(/blog/a.png)',
    );
  });
});

test('번역한 글은 서로를 가리킨다', async () => {
  const { page, problems } = await siteTest({
    'docker/a.md': post('가'),
    'docker/a-en.md': post('A', 'Text', 'lang: en\ntranslationOf: a'),
  }).build();
  expect(problems).toEqual([]);
  expect(page('posts/a/index.html')).toContain(
    '<a href="/posts/a-en/" hreflang="en" lang="en" rel="alternate">A</a>',
  );
  expect(page('posts/a-en/index.html')).toContain('hreflang="ko"');
});

describe('그림과 파일', () => {
  const site = siteTest({
    'docker/a/index.md': post('가', '![그림](그림.png) [설정](app.conf)'),
    'docker/a/그림.png': { width: 640, height: 480 },
    'docker/a/app.conf': 'x=1',
    'docker/a/아무도-안-씀.png': { width: 1, height: 1 },
  });

  test('가리킨 것만 복사하고, 그림의 크기를 적는다', async () => {
    const { outputs, page } = await site.build();
    const copies = Object.entries(outputs)
      .filter(([, text]) => text.startsWith('copy of posts/'))
      .map(([, text]) => text);
    expect(copies.toSorted()).toEqual(['copy of posts/docker/a/app.conf', 'copy of posts/docker/a/그림.png']);
    expect(page('posts/a/index.html')).toMatch(
      /<img src="\/assets\/[^"]+\.png" width="640" height="480" alt="그림"/,
    );
    expect(deadLinks(outputs)).toEqual([]);
  });

  test.each(['evil.html', 'evil.js', 'evil.xhtml'])(
    '글 옆의 %s는 사이트의 주소에서 실행되지 않게 막는다',
    async (name) => {
      const { problems } = await siteTest({
        'docker/a.md': post('가', `[파일](${name})`),
        [`docker/${name}`]: 'x',
      }).build();
      expect(problems).toEqual(['posts/docker/a.md:6:1 error asset/active']);
    },
  );

  test('없는 그림은 그 자리의 오류다', async () => {
    const { problems } = await site.remove('docker/a/그림.png').build();
    expect(problems).toEqual([expect.stringMatching(/^posts\/docker\/a\/index\.md:6:1 error asset\//)]);
  });
});

test('글이 많으면 목록을 나누고, 앞뒤 쪽이 이어진다', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 7 }, (_, at) => [`docker/p${at}.md`, post(`글 ${at}`, '글', 'tags: [모음]')]),
  );
  const { outputs } = await siteTest(files).config({ pageSize: 3 }).build();
  for (const path of [
    'docker/index.html',
    'docker/page/2/index.html',
    'docker/page/3/index.html',
    'tags/모음/page/3/index.html',
  ]) {
    expect(outputs).toHaveProperty([path]);
  }
  expect(outputs).not.toHaveProperty(['docker/page/4/index.html']);
  expect(deadLinks(outputs)).toEqual([]);
});

test('아무 글이 없어도 고정된 페이지는 있다', async () => {
  const { outputs, problems } = await siteTest().build();
  expect(problems).toEqual([]);
  for (const path of [
    'index.html',
    'archive/index.html',
    'tags/index.html',
    'series/index.html',
    '404.html',
    'feed.xml',
    'atom.xml',
    'feed.json',
    'sitemap.xml',
    'robots.txt',
    'incident/index.html',
    'docker/index.html',
    'kubernetes/index.html',
    'retrospective/index.html',
  ]) {
    expect(outputs).toHaveProperty([path]);
  }
  expect(deadLinks(outputs)).toEqual([]);
});
