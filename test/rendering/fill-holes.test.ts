import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Hole } from '../../src/pages/holes.ts';
import { fillHoles } from '../../src/rendering/fill-holes.ts';
import { followRecipe } from '../../src/rendering/recipe.ts';

const filled = (chunks: readonly string[], holes: readonly Hole[]) =>
  Buffer.from(
    followRecipe(
      { insertions: [], pieces: [fillHoles(holes).map((fill) => Buffer.from(fill))] },
      Buffer.from(chunks.join('\0')),
    ),
  ).toString();

describe('a hole', () => {
  test('of an address is filled inside the quotes of its attribute', () => {
    expect(filled(['<a href="', '">글</a>'], [{ kind: 'address', url: '/posts/x/?a=1&b="2"' }])).toBe(
      '<a href="/posts/x/?a=1&amp;b=&quot;2&quot;">글</a>',
    );
  });

  test('of a picture becomes its address and its size', () => {
    const picture: Hole = { kind: 'image', url: '/a.png', width: 640, height: 240 };
    expect(filled(['<img', ' alt="그림">'], [picture])).toBe(
      '<img src="/a.png" width="640" height="240" alt="그림">',
    );
    expect(filled(['<img', '>'], [{ ...picture, width: null, height: null }])).toBe('<img src="/a.png">');
  });

  test('of a title is text', () => {
    expect(filled(['<p>', '</p>'], [{ kind: 'text', text: '<script>' }])).toBe('<p>&lt;script&gt;</p>');
  });

  test('without its chunks is a bug', () => {
    expect(() => filled(['<p>'], [{ kind: 'text', text: 'x' }])).toThrow('invariant');
  });
});

test('a body without references is its one chunk', () => {
  expect(filled(['<p>본문</p>'], [])).toBe('<p>본문</p>');
});

test('whatever fills a hole comes out of a parser as it went in, and adds no element and no attribute', () => {
  // A parser makes U+FFFD of U+0000 and a line feed of a carriage return; the scan lets neither through.
  const text = fc.oneof(
    fc.string({ unit: 'grapheme-composite' }),
    fc.constantFrom(
      '"><img src=x onerror=alert(1)>',
      '</title></textarea>-->',
      '&quot;',
      "' onload='",
      '<!--',
      '\u2028',
    ),
  );
  fc.assert(
    fc.property(text, text, (url, title) => {
      const html = filled(
        ['<p><a href="', '">', '</a><img', ' alt=""></p>'],
        [
          { kind: 'address', url },
          { kind: 'text', text: `.${title}` },
          { kind: 'image', url, width: 1, height: 2 },
        ],
      );
      const [paragraph, ...others] = parseFragment(html).childNodes;
      expect(others).toEqual([]);
      const children = paragraph !== undefined && 'childNodes' in paragraph ? paragraph.childNodes : [];
      expect(children).toMatchObject([
        { tagName: 'a', attrs: [{ name: 'href', value: url }], childNodes: [{ value: `.${title}` }] },
        {
          tagName: 'img',
          attrs: [
            { name: 'src', value: url },
            { name: 'width', value: '1' },
            { name: 'height', value: '2' },
            { name: 'alt', value: '' },
          ],
        },
      ]);
    }),
    { numRuns: 300 },
  );
});
