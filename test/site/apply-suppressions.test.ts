import { expect, test } from 'vitest';
import type { Post, PostPlaces, Suppression } from '../../src/content/post.ts';
import { describe } from '../../src/kernel/describe.ts';
import { byPlace } from '../../src/kernel/diagnostic.ts';
import { applySuppressions, unknownSuppressions } from '../../src/site/apply-suppressions.ts';
import { settlePlaces } from '../../src/site/settle-places.ts';
import { linksTo, postOf, siteOf } from '../support/post-of.ts';

const target = postOf('posts/a/target.md');
const disable = (code: string, fromLine: number, toLine: number) => [{ code, fromLine, toLine }];
const linking = (...links: readonly string[]) => linksTo(...links);

/** What is told of a site after suppressions; the n-th reference of a post stands on its n-th line. */
function told(posts: readonly Post[], suppressions: readonly Suppression[], of = 'posts/a/post.md') {
  const places = new Map(
    posts.map(({ source, references }): [string, PostPlaces] => [
      source,
      {
        fields: {},
        references: references.map((_, at) => lineOf(at + 1)),
        suppressions: source === of ? suppressions : [],
      },
    ]),
  );
  const placesOf = (file: string) => places.get(file);
  const settled = settlePlaces(siteOf(posts).diagnostics, placesOf);
  return applySuppressions(settled.toSorted(byPlace), placesOf).map(
    ({ file, span, code }) => `${file}:${span?.line ?? 0} ${code}`,
  );
}

const lineOf = (line: number) => ({ line, column: 1, endLine: line, endColumn: 2 });

test('a warning on the lines that a post names is not told; others are', () => {
  const links = linking('[[target#x]]', '[[target#x]]', '[[target#x]]', '[[target#x]]');
  const post = postOf('posts/a/post.md', {}, links);
  expect(told([target, post], disable('link/anchor', 2, 3))).toEqual([
    'posts/a/post.md:1 link/anchor',
    'posts/a/post.md:4 link/anchor',
  ]);
});

test('an error is told all the same', () => {
  const post = postOf('posts/a/post.md', {}, linking('[[none]]'));
  expect(told([target, post], disable('link/missing', 1, 9))).toEqual(['posts/a/post.md:1 link/missing']);
});

test('another code, and another file, are told', () => {
  const posts = [
    postOf('posts/a/one.md', {}, linking('[[target#x]]')),
    postOf('posts/a/two.md', {}, linking('[[target#x]]')),
  ];
  expect(told([target, ...posts], disable('link/dead-root', 1, 9), 'posts/a/one.md')).toEqual([
    'posts/a/one.md:1 link/anchor',
    'posts/a/two.md:1 link/anchor',
  ]);
});

test('a code that does not exist is a warning with the nearest one', () => {
  const suppressions = disable('link/ancor', 4, 9);
  const [diagnostic] = unknownSuppressions([{ file: 'posts/a/post.md', suppressions }]);
  expect(diagnostic).toMatchObject({ file: 'posts/a/post.md', span: { line: 4 }, code: 'site/unknown-code' });
  expect(diagnostic && describe(diagnostic, 'ko').hint).toContain('link/anchor');
});
