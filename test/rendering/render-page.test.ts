import { expect, test } from 'vitest';
import { digested, digestOf } from '../../src/kernel/digest.ts';
import type { DataPage } from '../../src/pages/page.ts';
import { renderPage } from '../../src/rendering/render-page.ts';
import { packagedTemplates } from '../support/packaged-templates.ts';
import { renderText } from '../support/render-text.ts';
import { page, sampleChrome, sampleHead, samplePost } from '../support/sample-views.ts';

const feed = {
  title: '회고',
  description: '',
  lang: 'ko',
  author: '회고',
  page: 'https://a.dev/',
  self: { title: '회고', url: 'https://a.dev/feed.xml', type: 'application/rss+xml' },
  updated: null,
  updatedForRss: null,
  items: [],
};
const rest = { url: '/x', output: 'x', chrome: digested(sampleChrome) };

test.each<[DataPage, RegExp]>([
  [{ layout: 'rss', view: feed, ...rest }, /^<\?xml .*\n<rss /],
  [{ layout: 'atom', view: feed, ...rest }, /^<\?xml .*\n<feed /],
  [{ layout: 'json-feed', view: feed, ...rest }, /^\{\n {2}"version"/],
  [{ layout: 'sitemap', view: { entries: [] }, ...rest }, /^<\?xml .*\n<urlset /],
  [{ layout: 'robots', view: { sitemap: 'https://a.dev/sitemap.xml' }, ...rest }, /^User-agent/],
])('a page for machines needs no template (%#)', async (made, beginning) => {
  const { text, diagnostics } = await renderText(made, null);
  expect(diagnostics).toEqual([]);
  expect(text).toMatch(beginning);
});

test('a page for readers without a template is a bug', async () => {
  const made = page('not-found', '/404.html', { head: sampleHead('/404.html', '없음'), recent: [] });
  await expect(renderText(made, null)).rejects.toThrow('invariant');
});

test('equal inputs give equal pages, and what goes in and comes out survives structuredClone', async () => {
  const templates = await packagedTemplates();
  const input = {
    page: digested(await samplePost()),
    template: templates.post ?? null,
    body: digestOf('x'),
    terms: [{ from: 3, until: 9, url: '/concepts/oom/' }],
  };
  const outcome = await renderPage(input);
  expect(await renderPage(structuredClone(input))).toEqual(outcome);
  expect(structuredClone(outcome)).toEqual(outcome);
});
