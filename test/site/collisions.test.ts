import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as told } from '../../src/kernel/describe.ts';
import { foldCase } from '../../src/kernel/fold-case.ts';
import { postOf, short, siteOf } from '../support/post-of.ts';

const slugs = (...slugs: readonly string[]) =>
  siteOf(slugs.map((slug, at) => postOf(`posts/${at}/${slug}.md`, { slug }))).diagnostics;

describe('two posts', () => {
  test.each([
    ['oom', 'oom'],
    ['oom', 'OOM'],
    // On a Turkish machine a locale's lower case of I has no dot.
    ['title', 'TITLE'],
    ['한글', '한글'.normalize('NFD')],
    ['straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδος'],
  ])('%s and %s have one address', (a, b) => {
    expect(short(slugs(a, b))).toEqual([`posts/1/${b}.md:0 address/taken`]);
  });

  test.each([
    ['oom', 'oom-2'],
    ['가', '각'],
  ])('%s and %s have two', (a, b) => {
    expect(slugs(a, b)).toEqual([]);
  });

  test('are both named, whatever their order', () => {
    const posts = [postOf('posts/b/x.md'), postOf('posts/a/x.md'), postOf('posts/c/y.md')];
    for (const given of [posts, posts.toReversed()]) {
      const [diagnostic] = siteOf(given).diagnostics;
      expect(diagnostic && told(diagnostic, 'en').message).toBe(
        'posts/a/x.md and posts/b/x.md have the same address /posts/x/',
      );
      expect(diagnostic?.related).toMatchObject([{ file: 'posts/a/x.md' }]);
    }
  });

  test('collide exactly when their folded slugs are equal', () => {
    const slug = fc.stringMatching(/^[a-cA-Cé가각ßsS]{1,3}$/);
    fc.assert(
      fc.property(fc.array(slug, { maxLength: 6 }), (names) => {
        expect(slugs(...names)).toHaveLength(names.length - new Set(names.map(foldCase)).size);
      }),
    );
  });
});

describe('an alias', () => {
  const withAliases = (...aliases: readonly string[]) => {
    const { value, diagnostics } = siteOf([
      postOf('posts/a/one.md', { aliases }),
      postOf('posts/a/two.md', { aliases: ['/two'] }),
    ]);
    return { from: value.redirects.map(({ from }) => from), codes: diagnostics.map(({ code }) => code) };
  };

  test.each([
    ['/old', '/old/'],
    ['/old/', '/old/'],
    ['/2019/01/post.html', '/2019/01/post.html'],
    ['/old/index.html', '/old/'],
    ['/100%', '/100%/'],
    ['/회고'.normalize('NFD'), '/회고/'],
    ['//old//x', '/old/x/'],
    ['/a b', '/a b/'],
    ['/.hidden#x', '/.hidden#x/'],
  ])('%s redirects from %s', (alias, from) => {
    expect(withAliases(alias)).toEqual({ from: [from, '/two/'], codes: [] });
  });

  test.each([
    ['/posts/one/', 'address/alias-loop'],
    ['/posts/ONE', 'address/alias-loop'],
    ['/posts/two/', 'address/alias-taken'],
    ['/../etc', 'address/alias-unsafe'],
    ['/a\\b', 'address/alias-unsafe'],
    ['/a?b', 'address/alias-unsafe'],
    ['/con/x', 'address/alias-unsafe'],
    ['/a./x', 'address/alias-unsafe'],
    [`/${'값'.repeat(81)}`, 'address/alias-unsafe'],
    ['/a\u0000b', 'address/alias-unsafe'],
  ])('%s is %s', (alias, code) => {
    expect(withAliases(alias)).toEqual({ from: ['/two/'], codes: [code] });
  });

  test('that two posts have is told at the second, with the first', () => {
    const { diagnostics, value } = siteOf([
      postOf('posts/a/one.md', { aliases: ['/old'] }),
      postOf('posts/a/two.md', { aliases: ['/OLD/'] }),
    ]);
    expect(short(diagnostics)).toEqual(['posts/a/two.md:0 address/alias-taken']);
    expect(value.redirects.map(({ to }) => to.slug)).toEqual(['one']);
  });

  test('that a post states twice counts once', () => {
    expect(withAliases('/old', '/old/', '/OLD')).toEqual({ from: ['/old/', '/two/'], codes: [] });
  });

  test('of each of two posts that is the other’s address is a loop', () => {
    const { diagnostics } = siteOf([
      postOf('posts/a/one.md', { aliases: ['/posts/two/'] }),
      postOf('posts/a/two.md', { aliases: ['/posts/one/'] }),
    ]);
    expect(short(diagnostics)).toEqual([
      'posts/a/one.md:0 address/alias-loop',
      'posts/a/two.md:0 address/alias-loop',
    ]);
  });
});
