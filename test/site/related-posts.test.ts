import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Post } from '../../src/content/post.ts';
import { linksTo, type PostFacts, postOf, siteOf } from '../support/post-of.ts';

const relatedIn = (posts: readonly Post[], name: string, config = {}) =>
  siteOf(posts, { config })
    .value.related.get(`posts/a/${name}.md`)
    ?.map(({ post, reason }) => [post.slug, reason]);

const post = (name: string, facts: PostFacts = {}, ...links: readonly string[]) =>
  postOf(`posts/a/${name}.md`, facts, linksTo(...links));

const uses = (...ids: readonly string[]) => ids.map((id) => ({ id, version: null }));
const to = (...slugs: readonly string[]) => slugs.map((slug) => ({ slug, why: null }));

test('related posts share subjects or links; the reason names them', () => {
  const posts = [
    post(
      'here',
      { tags: ['Redis', 'OOM', '캐시'], technologies: uses('ecs'), concepts: ['eviction'] },
      '[[mentioned]]',
      '[[both]]',
    ),
    post('tags', { tags: ['oom', 'redis'] }),
    post('concept', { explains: ['eviction'], technologies: uses('ecs') }),
    post('mentioned'),
    post('both', {}, '[[here]]'),
    post('mentions', { tags: ['캐시'] }, '[[here]]'),
    post('nothing', { tags: ['Docker'] }),
  ];
  expect(relatedIn(posts, 'here')).toEqual([
    ['mentions', '이 글을 언급한 글 · 공통 태그: 캐시'],
    ['concept', '공통 개념: eviction · 공통 기술: ecs'],
    ['tags', '공통 태그: Redis, OOM'],
    ['mentioned', '이 글에서 언급한 글'],
    ['both', '서로 언급한 글'],
  ]);
  expect(relatedIn(posts, 'nothing')).toEqual([]);
  expect(relatedIn(posts, 'both', { lang: 'en' })).toEqual([['here', 'Linked both ways']]);
});

test('a name that is a tag and a technology is said once', () => {
  const facts = { tags: ['Redis'], technologies: uses('redis') };
  expect(relatedIn([post('a', facts), post('b', facts)], 'a')).toEqual([['b', '공통 태그: Redis']]);
});

test('at most three names of a kind and five posts are shown', () => {
  const tags = ['가', '나', '다', '라'];
  const posts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => post(name, { tags }));
  const related = relatedIn(posts, 'a');
  expect(related).toHaveLength(5);
  expect(related?.[0]?.[1]).toBe('공통 태그: 가, 나, 다');
});

test('of many that are as related the nearest in time are shown, wherever they stand among them', () => {
  const days = [29, 27, 25, 23, 21, 19, 13, 12, 10, 4];
  const on = (day: number) => `2023-06-${String(day).padStart(2, '0')}`;
  const posts = [
    post('here', { date: on(15), tags: ['t', 'u'] }),
    ...days.map((day) => post(`d${day}`, { date: on(day), tags: ['t'] })),
    post('more', { date: '2020-01-01', tags: ['u', 't'] }),
  ];
  const expected = ['more', 'd13', 'd12', 'd19', 'd10'];
  expect(relatedIn(posts, 'here')?.map(([slug]) => slug)).toEqual(expected);
  expect(relatedIn(posts.toReversed(), 'here')?.map(([slug]) => slug)).toEqual(expected);
});

test('of equally related posts the nearest in time comes first', () => {
  const at = (name: string, date: string) => post(name, { date, tags: ['t'] });
  const posts = [
    at('here', '2023-06-01'),
    at('far', '2020-01-01'),
    at('near', '2023-05-01'),
    at('new', '2026-01-01'),
  ];
  expect(relatedIn(posts, 'here')?.map(([slug]) => slug)).toEqual(['near', 'new', 'far']);
});

describe('the author’s word', () => {
  test('comes first, for both posts, with its reason', () => {
    const stated = [
      { slug: 'chosen', why: '같은 원인으로 난 장애' },
      { slug: 'plain', why: null },
    ];
    const posts = [
      post('here', { tags: ['t'], relatedTo: stated }),
      post('chosen'),
      post('plain'),
      post('tagged', { tags: ['t'] }),
    ];
    expect(relatedIn(posts, 'here')).toEqual([
      ['chosen', '같은 원인으로 난 장애'],
      ['plain', '글쓴이가 고른 글'],
      ['tagged', '공통 태그: t'],
    ]);
    expect(relatedIn(posts, 'chosen')).toEqual([['here', '같은 원인으로 난 장애']]);
  });

  test('parts two posts, whichever says it', () => {
    const posts = [
      post('here', { tags: ['t'], notRelated: to('one') }),
      post('one', { tags: ['t'], relatedTo: to('here') }),
      post('two', { tags: ['t'], notRelated: to('here') }),
      post('three', { tags: ['t'] }),
    ];
    expect(relatedIn(posts, 'here')?.map(([slug]) => slug)).toEqual(['three']);
    expect(
      relatedIn(posts, 'two')
        ?.map(([slug]) => slug)
        .sort(),
    ).toEqual(['one', 'three']);
  });
});

describe('for any site', () => {
  const tag = fc.subarray(['가', '나', '다', '라', '마']);
  const site = fc
    .array(
      fc.record({
        tags: tag,
        concepts: tag,
        day: fc.integer({ min: 10, max: 28 }),
        links: fc.subarray([0, 1, 2, 3, 4]),
      }),
      {
        minLength: 2,
        maxLength: 6,
      },
    )
    .map((all) =>
      all.map(({ day, links, ...facts }, at) => {
        const known = links.filter((other) => other < all.length).map((other) => `[[p${other}]]`);
        return post(`p${at}`, { ...facts, date: `2023-01-${day}` }, ...known);
      }),
    );

  test('relations are symmetric as long as all are shown', () => {
    fc.assert(
      fc.property(site, (posts) => {
        const { related } = siteOf(posts).value;
        for (const [source, relations] of related) {
          for (const { post: other } of relations) {
            expect(related.get(other.source)?.map((relation) => relation.post.source)).toContain(source);
          }
        }
      }),
    );
  });

  test('relations do not depend on the order of the posts', () => {
    fc.assert(
      fc.property(site, (posts) => {
        expect(siteOf(posts.toReversed()).value.related).toEqual(siteOf(posts).value.related);
      }),
    );
  });
});
