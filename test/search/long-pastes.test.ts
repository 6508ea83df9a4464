import { expect, test } from 'vitest';
import { inLines, inOneLine } from '../../src/browser/search/pasted-lines.ts';
import { clientOf, indexOf } from '../support/search-site.ts';
import { post, siteTest } from '../support/site-test.ts';

/** None of these may take what grows with the square of its length: then a test would not end in time. */
const index = indexOf(
  siteTest({
    'linux/full.md': post('가득 찬 디스크', '```text\nwrite: no space left on device\n```'),
    ...Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`docker/${at}.md`, post(`서버${at} 알림과 기록`, '오늘.')]),
    ),
  }),
);

test('ends of lines stay in a box of one line, and nothing else is lost', () => {
  const text = 'a  \r\nb\n\n  c  ';
  expect(inOneLine(text)).toBe('a ⏎ b ⏎  ⏎   c  ');
  expect(inLines(inOneLine(text))).toBe('a\nb\n\n  c  ');
});

test('a line of a hundred thousand spaces is put into one line at once', () => {
  const spaces = ' '.repeat(100_000);
  expect(inOneLine(`a${spaces}b\nc`)).toBe(`a${spaces}b ⏎ c`);
});

test('of a log of a million characters what decides is found', async () => {
  const { client } = clientOf(await index);
  const line = '2026-02-03T04:05:06Z ERROR [pool-1] write /var/lib/data: no space left on device\n';
  const { hits } = await client.search(line.repeat(12_000));
  expect(hits[0]?.error?.line).toContain('no space left');
});

test('of thousands of different lines, too', async () => {
  const { client } = clientOf(await index);
  const words = (at: number) =>
    Array.from({ length: 12 }, (_, place) => `word${(at * 31 + place) % 997}`).join(' ');
  const log = Array.from({ length: 4000 }, (_, at) => `ERROR failed to ${words(at)}`).join('\n');
  const { hits } = await client.search(`write: no space left on device\n${log}`);
  expect(hits[0]?.error?.isSame).toBe(true);
});

test.each([
  ['one word', 'x'.repeat(300_000)],
  ['thousands of words', Array.from({ length: 20_000 }, (_, at) => `서바${at}기록`).join(' ')],
  ['one word of Hangul', '서버'.repeat(50_000)],
  ['colons', 'a:'.repeat(50_000)],
  ['slashes', '/a'.repeat(50_000)],
])('%s without end are answered, and so is what to look for instead', async (_, query) => {
  const { client } = clientOf(await index);
  expect((await client.search(query)).hits.length).toBeLessThanOrEqual(41);
  expect((await client.instead(query)).names.length).toBeLessThanOrEqual(4);
});

test('the folder nginx is no end of a line', async () => {
  const { client } = clientOf(
    await indexOf(
      siteTest({ 'linux/a.md': post('윈도 서버', '```text\nopen C:\\nginx\\nlogs failed badly\n```') }),
    ),
  );
  const { hits, isWeak } = await client.search('error: open C:\\nginx\\nlogs failed badly');
  expect({ found: hits.length, isWeak }).toEqual({ found: 1, isWeak: false });
});
