import { expect, test } from 'vitest';
import { chromeOf } from '../../src/pages/chrome.ts';
import { assetOf, postOf, type SiteFacts, siteOf, styleOf } from '../support/post-of.ts';

const chrome = (facts: SiteFacts = {}, ...posts: Parameters<typeof siteOf>[0]) =>
  chromeOf(siteOf(posts, facts).value);

test('the frame of every page', () => {
  const assets = [
    assetOf('public/favicon.ico'),
    assetOf('public/favicon.svg'),
    assetOf('public/scripts/copy.js'),
  ];
  const styles = ['code', 'site', 'post'].map((name) => styleOf(`public/styles/${name}.css`, `.${name}{}`));
  const { stylesheets, scripts, ...rest } = chrome({ assets, styles, config: { base: '/b/' } });
  expect([...stylesheets, ...scripts].map((url) => url.replace(/\.[\w-]{8}\./, '.◦.'))).toEqual([
    '/b/styles/site.◦.css',
    '/b/styles/code.◦.css',
    '/b/styles/post.◦.css',
    '/b/scripts/copy.◦.js',
  ]);
  expect(rest).toMatchObject({
    title: '회고',
    home: '/b/',
    categories: [
      { label: '장애', url: '/b/incident/' },
      { label: 'Docker', url: '/b/docker/' },
    ],
    sections: [
      { label: '전체 글', url: '/b/archive/' },
      { label: '태그', url: '/b/tags/' },
      { label: '시리즈', url: '/b/series/' },
    ],
    icon: '/b/favicon.svg',
    feeds: [{ url: '/b/feed.xml' }, { url: '/b/atom.xml' }, { url: '/b/feed.json' }],
  });
});

test('the content security policy is there unless it is turned off, and allows nothing inline', () => {
  expect(chrome().contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; font-src 'self'; " +
      "connect-src 'self'; media-src 'self' https:; base-uri 'none'; form-action 'self'",
  );
  expect(chrome({ config: { csp: false } }).contentSecurityPolicy).toBeNull();
});

test('no post in a known category changes it', () => {
  const posts = [
    postOf('posts/docker/a.md', { tags: ['x'], series: 'y', draft: true }),
    postOf('posts/incident/b.md'),
  ];
  expect(chrome({ selection: { drafts: true } }, ...posts)).toEqual(chrome());
});
