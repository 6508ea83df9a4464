import { expect, test } from 'vitest';
import { namedFiles } from '../../../src/browser/search/named-files.ts';

const page = new URL('https://example.com/blog/search/');

test.each([
  ['<link rel="stylesheet" href="/blog/a.css">', ['https://example.com/blog/a.css']],
  ['<link href="../b.css" rel="stylesheet" media="print">', ['https://example.com/blog/b.css']],
  ['<link rel="icon" href="/favicon.svg" type="image/svg+xml"/>', ['https://example.com/favicon.svg']],
  ['<script type="module" src="/s.js?a=1&amp;b=2"></script>', ['https://example.com/s.js?a=1&b=2']],
  ["<LINK REL='stylesheet'\n HREF='/c.css'>", ['https://example.com/c.css']],
  [
    '<link rel=stylesheet href=/d.css><script src=/e.js></script>',
    ['https://example.com/d.css', 'https://example.com/e.js'],
  ],
  ['<link rel="canonical" href="/blog/search/">', []],
  ['<link rel="alternate" type="application/rss+xml" href="/feed.xml">', []],
  ['<script type="application/ld+json">{"src": "/x.js"}</script>', []],
  ['<link rel="stylesheet" href="https://elsewhere.example/f.css">', []],
  ['<p>rel="stylesheet" href="/g.css"</p>', []],
])('what a page names of its own site: %s', (html, files) => {
  expect(namedFiles(`<head>${html}</head>`, page)).toEqual(files);
});
