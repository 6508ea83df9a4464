import { expect, test } from 'vitest';
import { describe as told } from '../../src/kernel/describe.ts';
import type { Diagnostic } from '../../src/kernel/diagnostic.ts';
import { postOf, short, siteOf } from '../support/post-of.ts';

/** The fields that problems are told at. */
const fieldsOf = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ part }) => (part?.kind === 'field' ? part.name : ''));

test('a slug that no post has is a warning at its field, with the nearest one', () => {
  const stated = { prerequisites: ['redis-omo'], relatedTo: [{ slug: 'x', why: null }], translationOf: 'y' };
  const notRelated = [{ slug: 'REDIS-OOM', why: null }];
  const post = postOf('posts/a/post.md', { ...stated, notRelated });
  const { diagnostics } = siteOf([post, postOf('posts/a/redis-oom.md')]);
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['link/unknown-slug']));
  expect(fieldsOf(diagnostics)).toEqual([
    'prerequisites.0',
    'relatedTo.0.slug',
    'notRelated.0.slug',
    'translationOf',
  ]);
  expect(diagnostics.map((one) => told(one, 'ko').message)[0]).toBe(
    'prerequisites에 적은 글 redis-omo가 없습니다',
  );
  expect(diagnostics.map(({ args }) => args.nearest)).toEqual(['redis-oom', '', 'redis-oom', '']);
});

test('what is not there yet is left out without a word; naming an internal post is an error', () => {
  const post = postOf('posts/a/post.md', { prerequisites: ['draft', 'plain', 'internal'] });
  const others = [
    postOf('posts/a/draft.md', { draft: true }),
    postOf('posts/a/plain.md'),
    postOf('posts/a/internal.md', { visibility: 'internal' }),
  ];
  const { value, diagnostics } = siteOf([post, ...others]);
  expect(value.stated.get('posts/a/post.md')?.prerequisites.map(({ slug }) => slug)).toEqual(['plain']);
  expect(short(diagnostics)).toEqual(['posts/a/post.md:0 link/internal']);
  expect(fieldsOf(diagnostics)).toEqual(['prerequisites.2']);
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
