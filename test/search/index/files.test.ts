import { expect, test } from 'vitest';
import { encodeImpact, encodePlace } from '../../../src/search/analyse/marks.ts';
import { encodeNumber } from '../../../src/search/index/encode-number.ts';
import { nameFiles } from '../../../src/search/index/name-files.ts';
import { segmentOf } from '../../../src/search/index/segment.ts';
import { shardOf } from '../../../src/search/index/shard-of.ts';
import { synonymsOf } from '../../../src/search/index/synonyms.ts';
import { termFiles } from '../../../src/search/index/term-files.ts';
import { readNameEntry } from '../../../src/search/query/name-entry.ts';
import { readPostings } from '../../../src/search/query/postings.ts';
import { readLines } from '../../../src/search/query/read-lines.ts';

const line = (term: string, impact: number, isInTitle = false) => term + encodeImpact(impact, isInTitle);
const postOf = (terms: readonly string[], names: readonly string[] = []) => ({ terms, names });

/** A segment of posts by their lines, each a text and its mark. */
function segmentOfLines(posts: readonly ReturnType<typeof postOf>[]) {
  const postingsOf = (lists: readonly (readonly string[])[]) => {
    const found = new Map<string, string>();
    for (const [post, lines] of lists.entries())
      for (const marked of lines) {
        const text = marked.slice(0, -1);
        found.set(text, (found.get(text) ?? '') + encodeNumber(post) + marked.slice(-1));
      }
    return found;
  };
  return segmentOf(
    postingsOf(posts.map(({ terms }) => terms)),
    postingsOf(posts.map(({ names }) => names)),
    [],
  );
}

/** The postings of every term of some posts, through a segment and files. */
function postingsOf(posts: readonly ReturnType<typeof postOf>[]) {
  const { groups } = segmentOfLines(posts);
  const files = groups.flatMap((group) => termFiles([group], posts.length));
  return new Map(
    files.flatMap((file) => [...readLines(file)]).map(([term, text]) => [term, readPostings(text)]),
  );
}

test('of each term the posts that have it, with how much each is about it', () => {
  const found = postingsOf([
    postOf([line('도커', 3), line('컨테', 1)]),
    postOf([line('컨테', 15)]),
    postOf([line('도커', 9, true)]),
  ]);
  expect(found.get('도커')).toEqual({ posts: [0, 2], impacts: [3, 9], count: 2 });
  expect(found.get('컨테')).toEqual({ posts: [0, 1], impacts: [1, 15], count: 2 });
});

test('posts of many segments are counted on', () => {
  const one = segmentOfLines([postOf([line('도커', 3)])]).groups;
  const two = segmentOfLines([postOf([]), postOf([line('도커', 4)])]).groups;
  const { group } = shardOf('도커', () => 1);
  const [file = ''] = termFiles([one[group] ?? '', two[group] ?? ''], 258);
  expect(readPostings(readLines(file).get('도커') ?? '')).toEqual({
    posts: [0, 257],
    impacts: [3, 4],
    count: 2,
  });
});

test('a pair of syllables that most posts have tells nothing, unless a title has it; a word always does', () => {
  const posts = Array.from({ length: 100 }, () =>
    postOf([line('니다', 5), line('도커', 5), line('쿠버네티스', 5)]),
  );
  const found = postingsOf([...posts, postOf([line('도커', 12, true)])]);
  expect([...found.keys()].sort()).toEqual(['도커', '쿠버네티스']);
});

test('of a term of thousands of posts the best are listed, and how many there are', () => {
  const group = Array.from({ length: 2000 }, (_, at) => at).map((at) =>
    String.fromCharCode(0x23 + (at % 256)),
  );
  const segments = Array.from(
    { length: 8 },
    (_, at) =>
      `도커\t${group
        .slice(at * 250, (at + 1) * 250)
        .map((_, post) => String.fromCharCode(0x23 + post) + encodeImpact(at < 4 ? 9 : 2, true))
        .join('')}`,
  );
  const lines = termFiles(segments, 2000).map((file) => readLines(file).get('도커') ?? '');
  const found = readPostings(lines.join(''));
  expect(found.count).toBe(2000);
  expect(found.posts.length).toBe(1000);
  expect(new Set(found.impacts)).toEqual(new Set([9]));
});

test('a word that other posts have as a noun is no verb', () => {
  const found = postingsOf([
    postOf([line('서버-~서버는~서버', 1)], [`서버${encodePlace({ level: 0, isNoun: true })}`]),
    postOf([line('느리-', 2)], []),
    postOf([line('느리-~느린', 4)], [`느린${encodePlace({ level: 0, isNoun: false })}`]),
  ]);
  expect(found.has('서버-')).toBe(false);
  expect(found.get('느리-')?.posts).toEqual([1, 2]);
});

test('names lie by their initials, and those that are too many for one file by more of them', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `도${String.fromCharCode(0xac00 + at)}`);
  const title = encodePlace({ level: 2, isNoun: true });
  const { names } = segmentOfLines([
    postOf(
      [],
      [...many, '레디스', 'docker'].map((name) => name + title),
    ),
  ]);
  const files = nameFiles([names], new Map([['도커', ['docker']]]));
  expect(files.map(({ beginning }) => beginning)).toContain('ㄹ');
  expect(files.filter(({ beginning }) => beginning.startsWith('ㄷ')).length).toBeGreaterThan(1);
  expect(Math.max(...files.map(({ text }) => text.length))).toBeLessThan(12_100);
  const entries = new Map(files.flatMap(({ text }) => [...readLines(text)]));
  expect(readNameEntry(entries.get('레디스') ?? '')).toEqual({
    posts: [{ post: 0, isInTitle: true }],
    synonyms: [],
  });
  expect(readNameEntry(entries.get('도커') ?? '').synonyms).toEqual(['docker']);
});

test('a word of the texts alone is a name when it is a noun, or when two of them have it', () => {
  const noun = encodePlace({ level: 0, isNoun: true });
  const maybe = encodePlace({ level: 0, isNoun: false });
  const { names } = segmentOfLines([
    postOf([], [`한번만${maybe}`, `명사하나${noun}`, `두번째${maybe}`]),
    postOf([], [`두번째${maybe}`]),
  ]);
  const keys = nameFiles([names], new Map()).flatMap(({ text }) => [...readLines(text).keys()]);
  expect(keys.sort()).toEqual(['두번째', '명사하나']);
});

test('synonyms: a reviewed row, what a title says once, and what texts say twice', () => {
  const known = synonymsOf(
    [['서킷 브레이커', 'circuit breaker']],
    ['활성프로브\tliveness probe\t1\n멱등성\tidempotency\t3', '활성프로브\tliveness probe\t1\n한번\tonce\t1'],
  );
  expect(known.get('서킷브레이커')).toEqual(['circuit breaker']);
  expect(known.get('circuitbreaker')).toEqual(['서킷 브레이커']);
  expect(known.get('livenessprobe')).toEqual(['활성프로브']);
  expect(known.get('idempotency')).toEqual(['멱등성']);
  expect(known.has('once')).toBe(false);
});
