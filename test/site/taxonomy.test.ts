import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Post } from '../../src/content/post.ts';
import { checkSlug } from '../../src/content/slug.ts';
import { foldCase } from '../../src/kernel/fold-case.ts';
import { taxonomy } from '../../src/site/taxonomy.ts';
import { postOf } from '../support/post-of.ts';

const tagged = (...tags: readonly (readonly string[])[]) =>
  tags.map((own, at) => postOf(`posts/a/post-${at}.md`, { tags: own }));

const tagsOf = (posts: readonly Post[]) => taxonomy(posts, ({ frontmatter }) => frontmatter.tags, '/tags/');

const urls = (...tags: readonly string[]) =>
  Object.fromEntries(tagsOf(tagged(tags)).terms.map(({ label, url }) => [label, url]));

describe('one tag', () => {
  test('is what is equal after NFC and case folding; the most used spelling is its label', () => {
    const { terms } = tagsOf(
      tagged(['redis'], ['Redis'], ['Redis'], ['REDIS'], ['회고'], ['회고'.normalize('NFD')]),
    );
    expect(terms.map(({ label, posts }) => [label, posts.length])).toEqual([
      ['회고', 2],
      ['Redis', 4],
    ]);
  });

  test('of equally many spellings has the first by code unit', () => {
    const label = (...names: readonly string[]) =>
      tagsOf(tagged(...names.map((name) => [name]))).terms[0]?.label;
    expect(label('redis', 'Redis')).toBe('Redis');
    expect(label('Redis', 'redis')).toBe('Redis');
  });

  test('has a post once, even if the post spells it twice', () => {
    const [post] = tagged(['OOM', 'oom', 'Oom']);
    const { terms, termsOf } = tagsOf(post === undefined ? [] : [post]);
    expect(terms.map(({ posts }) => posts.length)).toEqual([1]);
    expect(termsOf.get('posts/a/post-0.md')).toEqual(terms);
  });
});

test('tags come in Korean order, numbers by value', () => {
  const { terms } = tagsOf(tagged(['zsh', '나', 'v10', 'v2', '가', 'Ansible']));
  expect(terms.map(({ label }) => label)).toEqual(['가', '나', 'Ansible', 'v2', 'v10', 'zsh']);
});

test('a post keeps the order in which it states its tags', () => {
  const { termsOf } = tagsOf(tagged(['나', '가', '다']));
  expect(termsOf.get('posts/a/post-0.md')?.map(({ label }) => label)).toEqual(['나', '가', '다']);
});

test('names that JavaScript and file systems treat as special are plain tags', () => {
  const special = ['__proto__', 'constructor', 'toString', '..', 'CON', 'aux.md', 'index.html', 'page'];
  const { terms, termsOf } = tagsOf(tagged(special));
  expect(terms).toHaveLength(special.length);
  expect(termsOf.get('posts/a/post-0.md')?.map(({ label }) => label)).toEqual(special);
});

describe('tags that would have one address', () => {
  test('are told apart; the one that is its own address keeps it', () => {
    expect(urls('CI/CD')).toEqual({ 'CI/CD': '/tags/CI-CD/' });
    const both = urls('CI/CD', 'ci-cd');
    expect(both['ci-cd']).toBe('/tags/ci-cd/');
    expect(both['CI/CD']).toMatch(/^\/tags\/CI-CD-[a-z0-9]{6}\/$/);
  });

  test('have addresses that a third one does not change', () => {
    const two = urls('a-b', 'a/b');
    const three = urls('a:b', 'a/b', 'a-b');
    expect(three).toMatchObject(two);
  });

  test('never meet on any system, whatever the tags', () => {
    const part = fc.constantFrom('C', 'c', '#', '+', '/', ':', '-', '.', ' ', '가', 'CON', 'ß', 'é', '😀');
    const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.array(name, { maxLength: 6 }), { maxLength: 6 }), (tags) => {
        const { terms } = tagsOf(tagged(...tags));
        const segments = terms.map(({ url }) => url.slice('/tags/'.length, -1));
        expect(new Set(segments.map(foldCase)).size).toBe(new Set(tags.flat().map(foldCase)).size);
        expect(segments.map(checkSlug)).toEqual(segments.map(() => null));
      }),
    );
  });

  test('have the same addresses in whatever order the posts come', () => {
    const posts = tagged(['CI/CD', 'redis'], ['ci:cd'], ['CI-CD'], ['Redis'], ['REDIS']);
    const byLabel = (given: readonly Post[]) => tagsOf(given).terms.map(({ label, url }) => [label, url]);
    fc.assert(
      fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
        expect(byLabel(shuffled)).toEqual(byLabel(posts));
      }),
    );
  });
});
