import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, test } from 'vitest';
import { digested } from '../../src/kernel/digest.ts';
import type { TemplatePage } from '../../src/pages/page.ts';
import { packagedTemplates } from '../support/packaged-templates.ts';
import { renderText } from '../support/render-text.ts';
import { page, sampleBody, sampleChrome, sampleHead, samplePost } from '../support/sample-views.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const templates = await packagedTemplates();
const post = await samplePost();

/** A post's page and a tag's, with one text in every place where an author's text stands. */
function pagesWith(text: string): readonly TemplatePage[] {
  if (post.layout !== 'post') throw new Error('the sample post is a post');
  const link = { label: text, url: '/x/' };
  const head = sampleHead('/x/', text, {
    title: text,
    description: text,
    openGraphTitle: text,
    section: text,
    tags: [text],
    jsonLd: JSON.stringify({ headline: text }),
  });
  const view = {
    ...post.view,
    head,
    title: text,
    category: link,
    tags: [link],
    authors: [text],
    tableOfContents: [
      { depth: 2, id: 'a', text },
      { depth: 3, id: text || 'b', text },
    ],
    series: { name: text, url: '/x/', part: 1, parts: [link] },
    related: [{ ...link, reason: text }],
    previous: link,
  };
  const card = {
    title: text,
    url: '/x/',
    date: { iso: '2024', text: '2024년' },
    category: link,
    description: text,
    tags: [link],
    readingMinutes: 1,
    marks: { draft: true, scheduled: false, internal: false },
  };
  const pagination = { current: 1, total: 1, previous: null, next: null, pages: [] };
  return [
    page('post', '/x/', view),
    page('tag', '/x/', {
      head,
      label: text,
      description: text,
      count: 1,
      posts: [card],
      pagination,
      feeds: [],
    }),
    page('redirect', '/x/', { title: text, to: '/x/', canonical: 'https://a.dev/x/' }),
  ].map((made) => ({ ...made, chrome: digested({ ...sampleChrome, title: text, description: text }) }));
}

async function documentOf(made: TemplatePage) {
  const { text } = await renderText(made, templates[made.layout] ?? null, await sampleBody(made));
  return parse(text ?? '');
}

const below = (node: Node): readonly Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []))
    : [];

const textIn = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';

const attribute = ({ attrs }: Element, name: string) => attrs.find((found) => found.name === name)?.value;

// What never reaches a page is left out: the scan refuses control characters and makes every line end a line feed.
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme-composite', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      '</title><script>alert(1)</script>',
      '"><svg onload=alert(1)>',
      '</script><!--<script>',
      '&lt;b&gt;',
      '{{ x }}',
      "' autofocus onfocus='x",
      '가\u2028나',
      ']]>',
    ),
  )
  .map((text) => `가${text.replace(/\p{Cc}|\p{Cs}|[\ufdd0-\ufdef]|\p{Cn}/gu, '')}나`);

test("an author's text comes out of every page as it went in", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      for (const made of pagesWith(text)) {
        const elements = below(await documentOf(made));
        const find = (name: string) => elements.find(({ tagName }) => tagName === name);
        expect(textIn(find('title') ?? fail('title'))).toBe(text);
        expect(textIn(find('h1') ?? fail('h1'))).toBe(text);
        const description = elements.find((element) => attribute(element, 'name') === 'description');
        if (made.layout !== 'redirect')
          expect(attribute(description ?? fail('description'), 'content')).toBe(text);
        const data = elements.find((element) => attribute(element, 'type') === 'application/ld+json');
        if (made.layout !== 'redirect')
          expect(JSON.parse(textIn(data ?? fail('JSON-LD'))).headline).toBe(text);
      }
    }),
    { numRuns: 60 },
  );
});

test('no text of an author adds an element or an attribute', async () => {
  const shapeOf = async (made: TemplatePage) =>
    below(await documentOf(made)).map(({ tagName, attrs }) =>
      [tagName, ...attrs.map(({ name }) => name)].join(' '),
    );
  const expected = await Promise.all(pagesWith('가나').map(shapeOf));
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await Promise.all(pagesWith(text).map(shapeOf))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

function fail(what: string): never {
  throw new Error(`no ${what}`);
}
