import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAllowance } from '../../src/leaks/allowance.ts';
import { createConfidentialTexts, type Keeper } from '../../src/leaks/confidential-texts.ts';
import { type Form, readable } from '../../src/leaks/readable.ts';

const nothingAllowed = createAllowance([]);
const nothingOpen = { windows: new Uint8Array(), names: new Uint8Array() };

const keeper = (written: string, names: readonly string[] = []): Keeper => ({
  source: 'posts/a.md',
  confidential: { written, shown: '', names, open: '' },
});

/** Text of a person: words of Hangul, Latin and digits, with signs that formats have a meaning for. */
const word = fc.string({
  unit: fc.constantFrom(
    ...'가나다라마바사아자차카타파하힣abcdefghijklmnopqrstuvwxyzABCXYZ0123456789&<>"\'%\\/-_.,:;()[]{}#*',
  ),
  minLength: 1,
  maxLength: 12,
});
const text = fc.array(word, { minLength: 4, maxLength: 30 }).map((words) => words.join(' '));

/** Any stretch of a text that is long enough, and says something. */
const stretch = fc
  .tuple(text, fc.nat(), fc.nat())
  .map(([whole, from, length]) => {
    const start = from % Math.max(1, whole.length - 14);
    return { whole, part: whole.slice(start, start + 14 + (length % 40)).trim() };
  })
  // What is written like an encoded byte is one in the source, and no more where markup parts it.
  .filter(({ part }) => says(part) && !/%[0-9a-f]{2}/i.test(part));

/** Whether 12 characters in a row have four different letters or digits. */
function says(part: string): boolean {
  const starts = [...part].map((_, at) => at).filter((at) => at + 12 <= part.length);
  return starts.some(
    (at) =>
      new Set(
        part
          .slice(at, at + 12)
          .toLowerCase()
          .match(/[a-su-y가-힣]/g),
      ).size >= 4,
  );
}

const escapeHtml = (value: string) =>
  value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** How a piece of text gets into a file of each form. */
const ways: readonly (readonly [string, Form, (part: string) => string])[] = [
  ['in running text', 'markup', (part) => `<p>앞 ${escapeHtml(part)} 뒤</p>`],
  [
    'across inline elements',
    'markup',
    (part) => `<p>${[...part].map((one) => `<em>${escapeHtml(one)}</em>`).join('')}</p>`,
  ],
  ['in an attribute', 'markup', (part) => `<img src="/a.png" alt="${escapeHtml(part)}">`],
  [
    'in a comment',
    'markup',
    (part) =>
      `<!-- ${part.replaceAll('--', '- -').replaceAll('>', '&gt;').replaceAll('&', '&#38;').replaceAll('&#38;gt;', '&gt;')} -->`,
  ],
  [
    'in JSON-LD',
    'markup',
    (part) =>
      `<script type="application/ld+json">${JSON.stringify({ a: part }).replaceAll('<', '\\u003c')}</script>`,
  ],
  ['in JSON', 'json', (part) => JSON.stringify([{ text: part }])],
  ['in a feed', 'feed', (part) => `<rss><title>${escapeHtml(part)}</title></rss>`],
  [
    'twice escaped in a feed',
    'feed',
    (part) => `<rss><d>${escapeHtml(`<p>${escapeHtml(part)}</p>`)}</d></rss>`,
  ],
  ['in an address', 'plain', (part) => `/a/${encodeURIComponent(part)}/`],
  [
    'in a calendar',
    'calendar',
    (part) => `SUMMARY:${part.replace(/[\\;,]/g, '\\$&').replace(/(.{20})/g, '$1\r\n ')}`,
  ],
  ['in a table', 'table', (part) => `"1","${part.replaceAll('"', '""')}"`],
  ['wrapped in a text', 'plain', (part) => `앞 ${part.replaceAll(' ', '\n   ')} 뒤`],
];

describe('whatever of a confidential text gets into a file is found', () => {
  test.each(ways)('%s', (_, form, write) => {
    fc.assert(
      fc.property(stretch, ({ whole, part }) => {
        const texts = createConfidentialTexts([keeper(whole)]);
        const found = texts.find(readable(write(part), form), nothingOpen, nothingAllowed);
        expect(found).toEqual([expect.objectContaining({ source: 'posts/a.md', kind: 'text' })]);
      }),
      { numRuns: 150 },
    );
  });
});

test('what public texts share with it is not found, in whatever file', () => {
  fc.assert(
    fc.property(text, text, text, fc.constantFrom(...ways), (own, shared, other, [, form, write]) => {
      const texts = createConfidentialTexts([keeper(`${own}\n\n${shared}`)]);
      const open = texts.openBy([texts.sharedWith(readable(`${other}\n\n${shared}`, 'plain'))]);
      expect(texts.find(readable(write(shared), form), open, nothingAllowed)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('what a public source states as a value is not found where an internal one has it among other words', () => {
  fc.assert(
    fc.property(text, text, text, fc.constantFrom(...ways), (before, shared, after, [, form, write]) => {
      const texts = createConfidentialTexts([keeper(`${before} ${shared} ${after}`)]);
      const values = readable(JSON.stringify({ stated: [shared] }), 'values');
      const open = texts.openBy([texts.sharedWith(values)]);
      expect(texts.find(readable(write(shared), form), open, nothingAllowed)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('a text that shares nothing is never suspected', () => {
  fc.assert(
    fc.property(text, (own) => {
      const texts = createConfidentialTexts([keeper(own)]);
      const other = [...own].map((one) => `${one}ㅋ`).join('');
      expect(texts.find(readable(other, 'plain'), nothingOpen, nothingAllowed)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('short names stand as words', () => {
  const texts = createConfidentialTexts([
    keeper('', ['카나리아', 'pay', 'DB', '2026년 3월', '3', '회고 모임', 'CI/CD']),
  ]);
  const found = (written: string) =>
    texts.find(readable(written, 'plain'), nothingOpen, nothingAllowed).length > 0;
  test.each([
    ['카나리아를 켰다', true],
    ['신카나리아', false],
    ['pay를 고쳤다', true],
    ['/posts/pay/', true],
    ['payment', false],
    ['prepay', false],
    ['DB를 옮겼다', false],
    ['2026년 3월 2일', false],
    ['회고 모임에서', true],
    ['회고의 모임', false],
    ['CI/CD 이야기', true],
  ])('%s: %s', (written, expected) => {
    expect(found(written)).toBe(expected);
  });
});

test('what a pattern allows may stand, and no more than that', () => {
  const texts = createConfidentialTexts([keeper('우리 팀의 결제 게이트웨이 이름은 오소리입니다')]);
  const isAllowed = createAllowance(['결제 게이트웨이 이름은']);
  const found = (written: string) => texts.find(readable(written, 'plain'), nothingOpen, isAllowed);
  expect(found('결제 게이트웨이 이름은')).toEqual([]);
  expect(found('우리 팀의 결제 게이트웨이 이름은 오소리입니다')).toEqual([]);
  expect(found('팀의 결제 게이트웨이 이름')).toHaveLength(1);
});

test('rules and times say nothing', () => {
  const texts = createConfidentialTexts([
    keeper('------------------\n2026-01-02T00:00:00+09:00\nxxxxxxxxxxxxxxxxx'),
  ]);
  const written = '<hr>-------------------- 2026-01-02T00:00:00+09:00 xxxxxxxxxxxxxxxxxxxx';
  expect(texts.find(readable(written, 'markup'), nothingOpen, nothingAllowed)).toEqual([]);
});
