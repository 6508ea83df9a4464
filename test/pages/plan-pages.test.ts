import { describe, expect, test } from 'vitest';
import type { Post } from '../../src/content/post.ts';
import { fingerprint } from '../../src/kernel/digest.ts';
import type { Page } from '../../src/pages/page.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { assetOf, linksTo, postOf, type SiteFacts, short, siteOf } from '../support/post-of.ts';

const plan = (posts: readonly Post[], facts: SiteFacts = {}) => planPages(siteOf(posts, facts).value);
const pagesOf = (posts: readonly Post[], facts: SiteFacts = {}): readonly Page[] => plan(posts, facts).value;
const codesOf = (posts: readonly Post[], facts: SiteFacts = {}) => short(plan(posts, facts).diagnostics);

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => postOf(`posts/docker/p${at}.md`, { date: `2023-01-${10 + at}` }));

test('the pages of a small site', () => {
  const posts = [
    postOf('posts/docker/overlay2.md', { tags: ['CI/CD'], series: '도커', aliases: ['/old', '/a/b.html'] }),
    postOf('posts/os/exit.md'),
  ];
  const feeds = (folder: string) => [`${folder}atom.xml`, `${folder}feed.json`, `${folder}feed.xml`];
  expect(
    pagesOf(posts)
      .map(({ output }) => output)
      .sort(),
  ).toEqual(
    [
      'index.html',
      '404.html',
      'archive/index.html',
      'search/index.html',
      'tags/index.html',
      'tags/CI-CD/index.html',
      'series/index.html',
      'series/도커/index.html',
      'incident/index.html',
      'services/index.html',
      'causes/index.html',
      'concepts/index.html',
      'errors/index.html',
      'actions/index.html',
      'stats/index.html',
      'calendar/index.html',
      'calendar/2026/index.html',
      'lessons/index.html',
      'changes/index.html',
      'docker/index.html',
      'os/index.html',
      'posts/overlay2/index.html',
      'posts/exit/index.html',
      'old/index.html',
      'a/b.html',
      'sitemap.xml',
      'robots.txt',
      ...[
        'posts.json',
        'incidents.json',
        'schema.json',
        'incidents.csv',
        'action-items.csv',
        'actions.ics',
      ].map((name) => `api/v1/${name}`),
      ...['', 'incident/', 'docker/', 'os/', 'tags/CI-CD/'].flatMap(feeds),
    ].sort(),
  );
});

test('an empty site has its fixed pages all the same', () => {
  expect(pagesOf([]).map(({ url }) => url)).toEqual(
    expect.arrayContaining([
      '/',
      '/incident/',
      '/services/',
      '/causes/',
      '/concepts/',
      '/errors/',
      '/actions/',
      '/stats/',
      '/calendar/',
      '/lessons/',
      '/changes/',
      '/docker/',
      '/tags/',
      '/series/',
      '/archive/',
      '/404.html',
      '/feed.xml',
    ]),
  );
});

test('a list is cut into pages; the home page shows one of them', () => {
  const pages = pagesOf(many(5), { config: { pageSize: 2 } });
  const shown = pages.flatMap((page) => {
    const isList = page.layout === 'category' || page.layout === 'home';
    return isList ? [[page.url, page.view.posts.map(({ title }) => title)]] : [];
  });
  expect(shown).toEqual([
    ['/', ['p4', 'p3']],
    ['/docker/', ['p4', 'p3']],
    ['/docker/page/2/', ['p2', 'p1']],
    ['/docker/page/3/', ['p0']],
  ]);
});

describe('a link from the root', () => {
  const linking = (...targets: readonly string[]) =>
    postOf('posts/docker/from.md', { tags: ['CI/CD'], aliases: ['/old'] }, linksTo(...targets));

  test('may lead to any page, alias, feed or public file', () => {
    const fine = [
      '/',
      '/archive',
      '/archive/?y=1#2023',
      '/tags/CI-CD/',
      '/docker/',
      '/old',
      '/feed.xml',
      '/docker/feed.xml',
    ];
    const post = linking(...fine, '/cv.pdf', '/index.html', '/404.html', '/sitemap.xml');
    expect(codesOf([post], { assets: [assetOf('public/cv.pdf')] })).toEqual([]);
  });

  test('that leads nowhere is a warning at its line, once', () => {
    expect(codesOf([linking('/docker/', '/dockr/', '/cv.pdf')])).toEqual([
      'posts/docker/from.md:2 link/dead-root',
      'posts/docker/from.md:3 link/dead-root',
    ]);
  });
});

describe('two outputs that meet', () => {
  test.each<[string, readonly Post[], SiteFacts, readonly string[]]>([
    [
      'an alias and a page of the site',
      [postOf('posts/docker/a.md', { aliases: ['/Tags/'] })],
      {},
      ['posts/docker/a.md:0 address/output'],
    ],
    [
      'an alias and a feed',
      [postOf('posts/docker/a.md', { aliases: ['/feed.xml'] })],
      {},
      ['posts/docker/a.md:0 address/output'],
    ],
    [
      'an alias and a file of public/',
      [postOf('posts/docker/a.md', { aliases: ['/a.html'] })],
      { assets: [assetOf('public/A.html')] },
      ['public/A.html:0 address/output'],
    ],
    [
      'a public file and a page',
      [postOf('posts/docker/a.md')],
      { assets: [assetOf('public/posts/a/index.html')] },
      ['public/posts/a/index.html:0 address/output'],
    ],
    [
      'a public file without ending and a folder of pages',
      [],
      { assets: [assetOf('public/docker')] },
      ['public/docker:0 address/output'],
    ],
    [
      'a public file and a file for hosts',
      [],
      { assets: [assetOf('public/.nojekyll')] },
      ['public/.nojekyll:0 address/output'],
    ],
    ['two posts, which were told before', [postOf('posts/docker/a.md'), postOf('posts/os/A.md')], {}, []],
  ])('%s', (_, posts, facts, expected) => {
    const { value, diagnostics } = plan(posts, facts);
    expect(short(diagnostics)).toEqual(expected);
    const outputs = value.map(({ output }) => output.toLowerCase());
    expect(new Set(outputs).size).toBe(outputs.length);
  });
});

test('without a siteUrl absolute addresses are local, and one warning says so', () => {
  const { value, diagnostics } = plan([postOf('posts/docker/a.md')], {
    config: { siteUrl: null, base: '/blog/' },
  });
  expect(short(diagnostics)).toEqual(['site.config.ts:0 site/no-url']);
  const robots = value.find(({ layout }) => layout === 'robots');
  expect(robots?.view).toEqual({ sitemap: 'http://localhost:4000/blog/sitemap.xml' });
});

test('the base path stands in front of every address of every view', () => {
  const posts = [
    postOf(
      'posts/docker/a.md',
      { tags: ['가'], series: 's', aliases: ['/old'] },
      linksTo('[[b]]', '/tags/', '/feed.xml'),
    ),
    postOf('posts/docker/b.md', { tags: ['가'], series: 's', prerequisites: ['a'] }),
  ];
  const config = { siteUrl: null, base: '/%ED%9A%8C/', pageSize: 1 } as const;
  const addresses: string[] = [];
  for (const page of pagesOf(posts, { config, assets: [assetOf('public/favicon.svg')] })) {
    JSON.stringify([page.view, page.chrome], (key, value) => {
      const isAddress =
        typeof value === 'string' && /^(?:url|to|home|archive|canonical|icon|page|sitemap|\d+)$/.test(key);
      if (isAddress && /^\/|^http:/.test(value)) addresses.push(value);
      return value;
    });
  }
  expect(addresses.length).toBeGreaterThan(200);
  expect(addresses.filter((url) => !/^(?:http:\/\/localhost:4000)?\/%ED%9A%8C\//.test(url))).toEqual([]);
});

describe('a new post', () => {
  const body = (name: string, more: Partial<Post['frontmatter']> = {}) => {
    const { date: _, updated: __, ...facts } = more;
    return postOf(`posts/docker/${name}.md`, { date: `2023-01-0${name.slice(1)}`, ...facts });
  };
  const posts = [
    body('p1', { tags: ['a'], series: 's' }),
    body('p2', { tags: ['a'], series: 's' }),
    body('p3', { tags: ['a', 'b'] }),
    body('p4', { tags: ['b'] }),
    body('p5'),
  ];
  const views = (given: readonly Post[]) =>
    new Map(pagesOf(given).map((page) => [page.url, fingerprint([page.view, page.chrome])]));
  const changed = (more: Post) => {
    const before = views(posts);
    const after = views([...posts, more]);
    return [...before].filter(([url, view]) => after.get(url) !== view).map(([url]) => url);
  };

  test('on other subjects changes its neighbour, the lists it is in, and no other post', () => {
    const newest = postOf('posts/docker/new.md', { date: '2023-02-01', tags: ['c'] });
    expect(changed(newest).filter((url) => url.startsWith('/posts/'))).toEqual(['/posts/p5/']);
    const lists = changed(newest).filter((url) => !/^\/posts\/|\.\w+$/.test(url));
    expect(lists.sort()).toEqual(['/', '/archive/', '/docker/', '/search/', '/tags/']);
  });

  test('changes the posts that share its subjects, its series, its links', () => {
    const facts = { date: '2023-02-01', tags: ['b'], series: 's' };
    const newest = postOf('posts/docker/new.md', facts, linksTo('[[p5]]'));
    expect(
      changed(newest)
        .filter((url) => url.startsWith('/posts/'))
        .sort(),
    ).toEqual(['/posts/p1/', '/posts/p2/', '/posts/p3/', '/posts/p4/', '/posts/p5/']);
  });
});

test('views are plain: they survive a clone as they are', () => {
  const pages = pagesOf([
    postOf('posts/docker/a.md', { tags: ['가'], cover: '/c.png' }, linksTo('/x', '[[a]]')),
  ]);
  expect(structuredClone(pages)).toEqual(pages);
  expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
});
