import { expect, test } from 'vitest';
import { describe as told } from '../../src/kernel/describe.ts';
import { lineOf, postOf, short, siteOf } from '../support/post-of.ts';

const fieldSpans = {
  prerequisites: lineOf(2),
  'prerequisites.0': lineOf(3),
  'relatedTo.0.slug': lineOf(4),
  'notRelated.0': lineOf(5),
  translationOf: lineOf(6),
};

test('a slug that no post has is a warning at its field, with the nearest one', () => {
  const stated = { prerequisites: ['redis-omo'], relatedTo: [{ slug: 'x', why: null }], translationOf: 'y' };
  const notRelated = [{ slug: 'REDIS-OOM', why: null }];
  const post = postOf('posts/a/post.md', { ...stated, notRelated }, { fieldSpans });
  const { diagnostics } = siteOf([post, postOf('posts/a/redis-oom.md')]);
  expect(short(diagnostics)).toEqual([3, 4, 5, 6].map((line) => `posts/a/post.md:${line} link/unknown-slug`));
  expect(diagnostics.map((one) => told(one, 'ko').message)[0]).toBe(
    'prerequisites에 적은 글 redis-omo가 없습니다',
  );
  expect(diagnostics.map(({ args }) => args.nearest)).toEqual(['redis-oom', '', 'redis-oom', '']);
});

test('what is not there yet is left out without a word; naming an internal post is an error', () => {
  const post = postOf('posts/a/post.md', { prerequisites: ['draft', 'plain', 'internal'] }, { fieldSpans });
  const others = [
    postOf('posts/a/draft.md', { draft: true }),
    postOf('posts/a/plain.md'),
    postOf('posts/a/internal.md', { visibility: 'internal' }),
  ];
  const { value, diagnostics } = siteOf([post, ...others]);
  expect(value.stated.get('posts/a/post.md')?.prerequisites.map(({ slug }) => slug)).toEqual(['plain']);
  expect(short(diagnostics)).toEqual(['posts/a/post.md:2 link/internal']);
});

test('a post that names itself does not show itself', () => {
  const post = postOf('posts/a/post.md', {
    prerequisites: ['post'],
    relatedTo: [{ slug: 'post', why: null }],
  });
  const { value, diagnostics } = siteOf([post]);
  expect(diagnostics).toEqual([]);
  expect(value.stated.get('posts/a/post.md')).toMatchObject({ prerequisites: [], relatedTo: [] });
});

test('translations know one another', () => {
  const posts = [
    postOf('posts/a/원문.md'),
    postOf('posts/a/en.md', { translationOf: '원문', lang: 'en' }),
    postOf('posts/a/ja.md', { translationOf: '원문', lang: 'ja' }),
    postOf('posts/a/other.md'),
  ];
  const { translations } = siteOf(posts).value;
  const of = (name: string) =>
    translations
      .get(`posts/a/${name}.md`)
      ?.map(({ slug }) => slug)
      .sort();
  expect([of('원문'), of('en'), of('ja'), of('other')]).toEqual([
    ['en', 'ja'],
    ['ja', '원문'],
    ['en', '원문'],
    [],
  ]);
});
