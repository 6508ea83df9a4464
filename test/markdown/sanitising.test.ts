import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attackVectors } from '../fixtures/attack-vectors.ts';
import { parseText } from '../support/parse-text.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Every element of some HTML, as a browser reads it. */
function elementsOf(html: string): DefaultTreeAdapterMap['element'][] {
  const found: DefaultTreeAdapterMap['element'][] = [];
  const waiting: Node[] = [parseFragment(html)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) waiting.push(...node.childNodes);
  }
  return found;
}

const forbidden =
  /^(script|style|iframe|object|embed|base|meta|link|form|svg|math|textarea|title|template|noscript)$/;
const safeAddress = /^(?:$|https?:|mailto:|tel:|[^a-z]|[a-z][^:]*$)/i;

/** What no post may put into a page, whatever it contains. */
function expectHarmless(html: string): void {
  for (const { tagName, attrs } of elementsOf(html)) {
    expect(tagName).not.toMatch(forbidden);
    for (const { name, value } of attrs) {
      expect(name).not.toMatch(/^on|^style$|^srcdoc$|^formaction$/i);
      if (name === 'href' || name === 'src') expect(value).toMatch(safeAddress);
    }
  }
}

describe('글 속의 HTML은 독자의 브라우저에서 아무 일도 하지 못한다', () => {
  test.each(attackVectors.map((vector) => [vector] as const))('%s', async (vector) => {
    const { html } = await parseText(`앞의 글\n\n${vector}\n\n뒤의 글 ${vector}`);
    expectHarmless(html);
    expect(html).toContain('앞의 글');
  });

  test('무엇을 이어 붙여도 그렇다', { timeout: 60_000 }, async () => {
    const piece = fc.oneof(
      fc.constantFrom(...attackVectors),
      fc.string(),
      fc.constantFrom('\n\n', '`', '<!--', '">', '[x](', '|'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        expectHarmless((await parseText(pieces.join(''))).html);
      }),
      { numRuns: 300 },
    );
  });
});

describe('글쓴이의 모양 지정은 빠지고 글은 남는다', () => {
  test.each([
    ['<div class="code" style="position:fixed">덮는 글</div>', '덮는 글'],
    ['<font color=red>빨간 글</font>', '빨간 글'],
    ['<form><button>보내기</button></form>', '보내기'],
    ['<iframe src="https://example.com">틀</iframe>', '틀'],
    ['<marquee>흐르는 글</marquee>', '흐르는 글'],
    ['text <script>alert(1)</script> 뒤의 글', '뒤의 글'],
  ])('%s', async (markdown, text) => {
    const { html, codes } = await parseText(markdown);
    expect(html).toContain(text);
    expect(html).not.toMatch(/style=|class="code"|<font|<form|<iframe|<marquee|alert/);
    expect(codes.some((code) => code.startsWith('html/'))).toBe(true);
  });
});

describe('닫지 않은 태그가 나머지 글을 삼키지 않는다', () => {
  test.each([
    '<textarea>',
    '<title>',
    '<!-- 주석',
    '<plaintext>',
    '<script>',
    '<style>',
    '<xmp>',
    '<iframe>',
    '<div>',
    '<b>',
    '<details>',
    '<table>',
    '<select>',
    '<object data="x.swf">',
    '<applet>',
    '<svg>',
  ])('%s', async (tag) => {
    const { html } = await parseText(`앞 ${tag}\n\n가운데 **굵게**\n\n뒤의 글`);
    expect(html).toContain('뒤의 글');
    expect(html).toContain('<strong>굵게</strong>');
  });

  test('줄 맨 앞에서 시작한 주석도 글자로 남긴다', async () => {
    const { html, codes } = await parseText('앞\n\n<!-- 열린 주석\n\n뒤의 글');
    expect(html).toContain('뒤의 글');
    expect(codes).toContain('html/unclosed');
  });
});

test.each([
  ['<select><option>하나</option></select> 뒤', '하나'],
  ['<noscript><img src="https://e.kr/a.png" alt="그림"></noscript>', 'alt="그림"'],
  ['<textarea>글</textarea> 뒤', '글'],
  ['<object>\n\n대신 읽을 글\n\n</object>', '대신 읽을 글'],
])('닫힌 태그는 닫히지 않았다고 하지 않고 글을 남긴다: %s', async (markdown, kept) => {
  const { html, codes } = await parseText(markdown);
  expect(html).toContain(kept);
  expect(html).not.toMatch(/<(?:select|noscript|textarea|object)|&#x3C;/);
  expect(codes).toContain('html/removed-element');
  expect(codes).not.toContain('html/unclosed');
});

test('글쓴이는 우리 표시를 흉내 낼 수 없다', async () => {
  const { html } = await parseText(
    '<aside class="callout callout-note"><a class="footnote-ref" href="#x">1</a></aside><span class="t-keyword">x</span>',
  );
  expect(html).not.toContain('class=');
});

test('각주 링크는 소독한 뒤에도 이어진다', async () => {
  const { html } = await parseText('본문[^a]<b>굵게</b>\n\n[^a]: 각주');
  expect(html).toContain('href="#fn-1"');
  expect(html).toContain('id="fn-1"');
  expect(html).toContain('href="#fnref-1"');
  expect(html).toContain('id="fnref-1"');
});

test('화면 낭독기와 링크가 쓸 id는 남고, 같은 id가 두 번 나오지 않는다', async () => {
  const { html, anchors } = await parseText(
    '## 절\n\n<a id="옛-주소"></a><p id="절">글</p><p id="a b">글</p>\n',
  );
  expect(anchors).toContain('옛-주소');
  expect(html.match(/id="절"/g)).toHaveLength(1);
  expect(html).not.toContain('id="a b"');
});

test.each([
  ['<img src="https://e.kr/a.png" alt="가" width="480px" height="auto">', 'width="480"'],
  ['<img src="https://e.kr/a.png" alt="가" width="70%">', '<img src="https://e.kr/a.png" alt="가" loading'],
  ['![보이지 않는 그림](javascript:alert(1))', '<p>보이지 않는 그림</p>'],
])('남은 태그는 올바른 HTML이다: %s', async (markdown, html) => {
  expect((await parseText(markdown)).html).toContain(html);
});

test('각주와 같은 이름의 제목도 id는 하나씩이다', async () => {
  const { html } = await parseText('## fn-1\n\n본문[^a]\n\n[^a]: 각주');
  expect(html.match(/id="fn-1"/g)).toHaveLength(1);
  expect(html).toContain('<h2 id="fn-1-1">');
});

test.each(['{{ secrets.TOKEN }}', '<% process.env %>', '${process.env}', '{% raw %}'])(
  '%s는 그대로 보인다',
  async (text) => {
    expect((await parseText(text)).html.replaceAll('&#x3C;', '<')).toContain(text);
  },
);
