import { expect, test } from 'vitest';
import { assetOf, linksTo, picturesOf, postOf } from '../support/post-of.ts';
import { viewAt } from '../support/view-at.ts';

test('the holes of a post are filled with final addresses, sizes and titles', () => {
  const [wiki, ...others] = linksTo(
    '[[overlay2#한 절]]',
    '/posts/overlay2/?a=1&b=2#x',
    '/tags/?q=가#b',
    'posts/a/설정 파일.yaml',
    '[[none]]',
  ).references;
  const pictures = picturesOf('posts/a/graph.png', '/logo.svg', '/none.png').references;
  if (wiki === undefined) throw new Error('no reference');
  const references = [wiki, { ...wiki, hole: 'title' } as const, ...others, ...pictures];
  const posts = [
    postOf('posts/a/from.md', {}, { references }),
    postOf('posts/a/overlay2.md', { title: '<overlay2>' }),
  ];
  const assets = [
    assetOf('posts/a/graph.png', 'g', { width: 640, height: 480 }),
    assetOf('posts/a/설정 파일.yaml', 'c'),
    assetOf('public/logo.svg'),
  ];
  const { holes } = viewAt('post', '/posts/from/', posts, { assets, config: { base: '/blog/' } }).body;
  expect(
    holes.map((hole) => ('url' in hole ? { ...hole, url: hole.url.replace(/\.[\w-]{8}\./, '.◦.') } : hole)),
  ).toEqual([
    { kind: 'address', url: '/blog/posts/overlay2/#%ED%95%9C%20%EC%A0%88' },
    { kind: 'text', text: '<overlay2>' },
    { kind: 'address', url: '/blog/posts/overlay2/?a=1&b=2#x' },
    { kind: 'address', url: '/blog/tags/?q=가#b' },
    { kind: 'address', url: `/blog/assets/${encodeURIComponent('설정-파일')}.◦.yaml` },
    { kind: 'address', url: '#' },
    { kind: 'image', url: '/blog/assets/graph.◦.png', width: 640, height: 480 },
    { kind: 'image', url: '/blog/logo.svg', width: null, height: null },
    { kind: 'image', url: '/blog/none.png', width: null, height: null },
  ]);
});

test('what surrounds a post', () => {
  const stated = {
    date: '2023-07-08T10:00',
    updated: '2023-08',
    authors: ['운영팀'],
    tags: ['OOM'],
    series: '메모리',
  };
  const headings = [1, 2, 3, 4].map((depth) => ({ depth, id: `h${depth}`, text: `제목 ${depth}` }));
  const references = [{ title: 'SRE Book', url: 'https://sre.google/' }];
  const posts = [
    postOf('posts/docker/old.md', { date: '2023-01-01', series: '메모리' }, linksTo('[[here]]')),
    postOf(
      'posts/docker/here.md',
      { ...stated, prerequisites: ['old'], references },
      { headings, readingMinutes: 7 },
    ),
    postOf('posts/docker/new.md', { date: '2024-01-01', tags: ['oom'], translationOf: 'here', lang: 'en' }),
  ];
  const editLink = 'https://github.com/o/r/edit/main/posts/{path}';
  const view = viewAt('post', '/posts/here/', posts, { config: { editLink, base: '/b/' } });
  const old = { label: 'old', url: '/b/posts/old/' };
  const next = { label: 'new', url: '/b/posts/new/' };
  expect(view).toMatchObject({
    title: 'here',
    lang: null,
    date: { iso: '2023-07-08T10:00:00+09:00', text: '2023년 7월 8일' },
    updated: { iso: '2023-08', text: '2023년 8월' },
    category: { label: 'Docker', url: '/b/docker/' },
    tags: [{ label: 'OOM', url: '/b/tags/OOM/' }],
    authors: ['운영팀'],
    readingMinutes: 7,
    marks: { draft: false, scheduled: false, internal: false },
    tableOfContents: headings.slice(1, 3),
    prerequisites: [old],
    series: {
      name: '메모리',
      url: `/b/series/${encodeURIComponent('메모리')}/`,
      part: 2,
      parts: [old, { label: 'here' }],
    },
    references: [{ label: 'SRE Book', url: 'https://sre.google/' }],
    backlinks: [old],
    previous: old,
    next,
    editLink: 'https://github.com/o/r/edit/main/posts/docker/here.md',
    translations: [{ ...next, lang: 'en' }],
  });
  expect(view.related.map(({ label }) => label)).toEqual(['old', 'new']);
});

test('a post that states nothing has every key all the same', () => {
  const view = viewAt('post', '/posts/bare/', [postOf('posts/bare.md')], { config: { authors: ['회고팀'] } });
  expect(view).toMatchObject({
    category: null,
    series: null,
    previous: null,
    next: null,
    updated: null,
    editLink: null,
  });
  expect(view.authors).toEqual(['회고팀']);
  expect(Object.values(view)).not.toContain(undefined);
});

test('the address for editing is encoded', () => {
  const config = { editLink: 'https://e.dev/{path}' };
  const { editLink } = viewAt('post', '/posts/$&/', [postOf('posts/도커/$&.md')], { config });
  expect(editLink).toBe('https://e.dev/%EB%8F%84%EC%BB%A4/%24%26.md');
});

test.each([
  ['draft', { draft: true }],
  ['scheduled', { date: '2030-01-01' }],
  ['internal', { visibility: 'internal' }],
] as const)(
  'a post that is %s is marked so wherever it is shown, and not for search engines',
  (mark, facts) => {
    const posts = [postOf('posts/docker/some.md', facts), postOf('posts/docker/plain.md')];
    const all = { selection: { drafts: true, future: true, edition: 'internal' } } as const;
    const noMarks = { draft: false, scheduled: false, internal: false };
    const marks = { ...noMarks, [mark]: true };
    const cards = viewAt('home', '/', posts, all).posts;
    expect(Object.fromEntries(cards.map((card) => [card.title, card.marks]))).toEqual({
      some: marks,
      plain: noMarks,
    });
    const page = viewAt('post', '/posts/some/', posts, all);
    expect([page.marks, page.head.noindex]).toEqual([marks, true]);
    const known = viewAt('sitemap', '/sitemap.xml', posts, all).entries.map(({ url }) => url);
    expect(known).not.toContain(page.head.canonical);
    expect(known).toContain('https://a.dev/posts/plain/');
  },
);
