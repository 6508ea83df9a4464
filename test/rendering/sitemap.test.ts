import { expect, test } from 'vitest';
import { robots } from '../../src/rendering/robots.ts';
import { sitemap } from '../../src/rendering/sitemap.ts';
import { elementsOf, readXml, textOf } from '../support/read-xml.ts';

const entry = (url: string, modified: string | null = null) => ({ url, modified });

test('the sitemap lists addresses, with the day of the last change where it is known', () => {
  const text = sitemap({
    entries: [entry('https://a.dev/?a=1&b=2'), entry('https://a.dev/x/', '2023-07-08')],
  });
  const root = readXml(text);
  expect(root.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(elementsOf(root, 'url').map((url) => [textOf(url, 'loc'), textOf(url, 'lastmod')])).toEqual([
    ['https://a.dev/?a=1&b=2', undefined],
    ['https://a.dev/x/', '2023-07-08'],
  ]);
});

test('the sitemap holds no more addresses than the protocol allows', () => {
  const entries = Array.from({ length: 50_001 }, (_, at) => entry(`https://a.dev/${at}/`));
  expect(sitemap({ entries }).match(/<url>/g)).toHaveLength(50_000);
});

test('robots.txt allows everything and names the sitemap', () => {
  expect(robots({ sitemap: 'https://a.dev/sitemap.xml' })).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://a.dev/sitemap.xml\n',
  );
});
