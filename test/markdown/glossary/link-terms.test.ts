import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digested } from '../../../src/kernel/digest.ts';
import { linkTerms } from '../../../src/markdown/glossary/link-terms.ts';
import { parseText } from '../../support/parse-text.ts';

const terms = digested([
  { names: ['도커', 'Docker'], url: '/concepts/docker/' },
  { names: ['서버'], url: '/concepts/server/' },
  { names: ['OOM'], url: '/concepts/oom/' },
  { names: ['OOM killer', 'OOM 킬러'], url: '/concepts/oom-killer/' },
  { names: ['maxmemory'], url: '/concepts/maxmemory/' },
  { names: ['CI'], url: '/concepts/ci/' },
  { names: ['R&D'], url: '/concepts/rnd/' },
  { names: ['공유'], url: '/concepts/a/' },
  { names: ['공유', '가'], url: '/concepts/b/' },
]);

/** What is linked in some HTML: the words and the segment of where they lead. */
function linkedIn(html: string): readonly string[] {
  const bytes = Buffer.from(html);
  return linkTerms(html, terms).map(
    ({ from, until, url }) => `${bytes.subarray(from, until).toString()} ${url.split('/')[2]}`,
  );
}

describe('a word of the glossary', () => {
  test.each<[string, readonly string[]]>([
    ['<p>도커를 쓴다.</p>', ['도커 docker']],
    ['<p>DOCKER와 docker</p>', ['DOCKER docker']],
    ['<p>서버리스와 웹서버</p>', []],
    ['<p>서버, 서버</p>', ['서버 server']],
    ['<p>OOM 킬러가 OOM을</p>', ['OOM 킬러 oom-killer', 'OOM oom']],
    ['<p>oom은 약어가 아니다</p>', []],
    ['<p>redis-maxmemory, maxmemory-policy, a.maxmemory</p>', []],
    ['<p>(maxmemory)</p>', ['maxmemory maxmemory']],
    ['<p>CI/CD, CIDR, @CI, #CI</p>', []],
    ['<p>CI.</p>', ['CI ci']],
    ['<p>R&#x26;D 조직</p>', ['R&#x26;D rnd']],
    ['<p>공유하는 공유</p>', []],
    ['<p>😀 한글 뒤의 서버는</p>', ['서버 server']],
    ['<p>도<em>커</em></p>', []],
  ])('%s', (html, expected) => {
    expect(linkedIn(html)).toEqual(expected);
  });

  test('is not linked in links, code, headings, pictures and titles of boxes', () => {
    const html = [
      '<h2 id="a">도커<a class="anchor" href="#a">#</a></h2>',
      '<p><a href="/x/">도커</a> <code>Docker</code> <strong title="도커 > 서버">굵게</strong></p>',
      '<pre><code>도커 <span>서버</span></code></pre>',
      '<figure><div><figure>서버</figure></div>서버</figure>',
      '<aside class="callout callout-note"><p class="callout-title">서버</p><div class="callout-body"><p>도커</p></div></aside>',
    ].join('\n');
    expect(linkedIn(html)).toEqual(['도커 docker']);
    expect(linkTerms(html, terms)[0]?.from).toBe(Buffer.byteLength(html.slice(0, html.lastIndexOf('도커'))));
  });

  test('is found in what the Markdown stage writes', async () => {
    const { chunks } = await parseText(
      '# 제목\n\n## 도커\n\n`서버` [서버](./a.md) 그리고 서버와 **도커**를\n\n> [!NOTE] OOM\n> OOM이 났다\n',
    );
    expect(linkedIn(chunks.join('\0'))).toEqual(['서버 server', '도커 docker', 'OOM oom']);
  });
});

test('what is linked lies in order, never over another, and each leads to another concept', () => {
  const piece = fc.constantFrom(
    '도커',
    '서버',
    'OOM',
    ' ',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '를',
    '😀',
    'killer',
    'CI',
    '.',
    '<code>',
    '</code>',
    'a',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = pieces.join('');
      const links = linkTerms(html, terms);
      const bytes = Buffer.from(html);
      const marks = links.flatMap(({ from, until }) => [from, until]);
      expect(marks).toEqual(marks.toSorted((a, b) => a - b));
      expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
      for (const { from, until } of links)
        expect(bytes.subarray(from, until).toString()).toMatch(/^(?:도커|서버|OOM|OOM killer|CI)$/);
    }),
  );
});
