import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analysePost } from '../../../src/search/analyse/analyse-post.ts';
import type { PostWords } from '../../../src/search/analyse/post-words.ts';
import { createPostGatherer } from '../../../src/search/index/gather-posts.ts';
import { createPostingsByText } from '../../../src/search/index/postings-by-text.ts';

/** A post of a title and a text. */
function wordsOfPost(title: string, text: string): PostWords {
  const head = {
    source: 'a.md',
    url: '/a/',
    title,
    category: null,
    categoryNames: [],
    tags: ['도커'],
    subjects: [],
    date: '2026-01-02',
    errorSignatures: [],
    description: '',
    facets: { category: [], severity: [], service: [], year: [] },
  };
  const section = {
    anchor: null,
    depth: 1,
    heading: '원인',
    text,
    code: [{ lang: 'ts', text: `let ${title} = 1` }],
  };
  return analysePost({ head, text: [section] }, [], () => new Map());
}

const somePost = fc
  .tuple(
    fc.constantFrom('재시작', 'maxRetry', '느려진 서버', '풀 고갈'),
    fc.array(fc.constantFrom('서버는', '서버를', '느려졌다', 'docker', '을', 'kubelet을', '커넥션', 'a1'), {
      maxLength: 9,
    }),
  )
  .map(([title, words]) => wordsOfPost(title, words.join(' ')));

const someSegment = fc.array(somePost, { maxLength: 6 });

test('a segment is the same whatever was gathered before it', () => {
  fc.assert(
    fc.property(fc.array(someSegment, { maxLength: 4 }), someSegment, (before, segment) => {
      const gather = createPostGatherer();
      for (const other of before) gather(other);
      expect(gather(segment)).toEqual(createPostGatherer()(segment));
    }),
  );
});

test('a segment is the same when words were forgotten before it', () => {
  const gather = createPostGatherer();
  const posts = [wordsOfPost('재시작', '서버는 느려졌다'), wordsOfPost('서버 장애', '서버를 껐다')];
  const expected = gather(posts);
  for (let round = 0; round < 3; round++) {
    const fresh = Array.from({ length: 21_000 }, (_, at) => `낱말${round}x${at}`).join(' ');
    gather([wordsOfPost('다른 글', fresh)]);
    expect(gather(posts)).toEqual(expected);
  }
});

test('texts come in the order in which they came first, each with its posts in the order in which they did', () => {
  const postings = createPostingsByText();
  for (const [text, post, mark] of [
    [7, 'a', 'X'],
    [2, 'a', 'Y'],
    [7, 'b', 'Z'],
  ] as const)
    postings.add(text, post.charCodeAt(0), mark.charCodeAt(0));
  expect([...postings.postings(String)]).toEqual([
    ['7', 'aXbZ'],
    ['2', 'aY'],
  ]);
  expect([...createPostingsByText().postings(String)]).toEqual([]);
});
