import { describe, expect, test } from 'vitest';
import { writeBase } from '../../src/site/write-base.ts';
import { assetOf, linksTo, picturesOf, postOf, siteOf, styleOf } from '../support/post-of.ts';

const urls = (...args: Parameters<typeof siteOf>) => siteOf(...args).value.files.map(({ url }) => url);

describe('a file beside a post', () => {
  const assets = [
    assetOf('posts/a/그림 1.png', 'x', { width: 1, height: 1 }),
    assetOf('posts/a/unused.png', 'y'),
  ];

  test('is published only if a post refers to it, under a name with its digest', () => {
    const files = urls([postOf('posts/a/post.md', {}, picturesOf('posts/a/그림 1.png'))], { assets });
    expect(files).toHaveLength(1);
    expect(files[0]).toMatch(/^\/assets\/그림-1\.[\w-]{8}\.png$/);
    expect(urls([postOf('posts/a/post.md')], { assets })).toEqual([]);
  });

  test('is published for a link, and for a cover', () => {
    expect(urls([postOf('posts/a/post.md', {}, linksTo('posts/a/unused.png'))], { assets })).toHaveLength(1);
    expect(urls([postOf('posts/a/post.md', { cover: '그림 1.png' })], { assets })).toHaveLength(1);
  });

  test('is not published for a draft that is not shown', () => {
    expect(
      urls([postOf('posts/a/post.md', { draft: true }, linksTo('posts/a/unused.png'))], { assets }),
    ).toEqual([]);
  });

  test('of equal content and name, but for letter case, is one file', () => {
    const copies = [
      assetOf('posts/a/A.txt', 'same'),
      assetOf('posts/b/a.txt', 'same'),
      assetOf('posts/c/a.txt', 'other'),
    ];
    const post = postOf('posts/a/post.md', {}, linksTo('posts/a/A.txt', 'posts/b/a.txt', 'posts/c/a.txt'));
    expect(urls([post], { assets: copies })).toHaveLength(2);
  });
});

test('a file of public/ keeps its path, but what every page loads gets its digest', () => {
  const assets = [
    assetOf('public/favicon.svg'),
    assetOf('public/img/로고.png'),
    assetOf('public/scripts/copy.js'),
    assetOf('public/scripts/search/worker.js'),
    assetOf('public/scripts/data.json'),
  ];
  const styles = [styleOf('public/styles/site.css', 'a{}'), styleOf('public/print.css', 'b{}')];
  expect(urls([], { assets, styles }).map((url) => url.replace(/\.[\w-]{8}\./, '.◦.'))).toEqual([
    '/favicon.svg',
    '/img/로고.png',
    '/print.css',
    '/scripts/copy.◦.js',
    '/scripts/data.json',
    '/scripts/search/worker.js',
    '/styles/site.◦.css',
  ]);
});

test('a site without search publishes nothing of it, but its own files are its own', () => {
  const own = [assetOf('public/search/map.html'), assetOf('public/scripts/tabs.js')];
  const ofSearch = ['scripts/search.js', 'scripts/search/page-1.js', 'search/worker.js'];
  const assets = [...own, ...ofSearch.map((path) => assetOf(`public/${path}`))];
  expect(urls([], { assets })).toHaveLength(5);
  expect(
    urls([], { assets, config: { search: null } }).map((url) => url.replace(/\.[\w-]{8}\./, '.')),
  ).toEqual(['/scripts/tabs.js', '/search/map.html']);
});

test('a stylesheet’s name changes with its text and with the base path, and with nothing else', () => {
  const name = (css: string, base: string) =>
    urls([], { styles: [styleOf('public/styles/site.css', css)], config: { base } })[0];
  const css = "a{background:url('/a.png')}";
  expect(name(css, '/')).toBe(name(css, '/'));
  expect(name(css, '/blog/')).not.toBe(name(css, '/'));
  expect(name(`${css} `, '/')).not.toBe(name(css, '/'));
});

test.each([
  ['a{background:url(/a.png)}', 'a{background:url(/blog/a.png)}'],
  ["a{background:url( '/a.png' )}", "a{background:url( '/blog/a.png' )}"],
  ['@import "/b.css";@import url("/c.css")', '@import "/blog/b.css";@import url("/blog/c.css")'],
  [
    'url(//cdn/a.png) url(a.png) url(../a.png) url(#id)',
    'url(//cdn/a.png) url(a.png) url(../a.png) url(#id)',
  ],
  ['url(data:image/svg+xml,%3Csvg/%3E)', 'url(data:image/svg+xml,%3Csvg/%3E)'],
])('%s gets the base path: %s', (css, expected) => {
  expect(writeBase(css, '/blog/')).toBe(expected);
  expect(writeBase(css, '/')).toBe(css);
});
