import { expect, test } from 'vitest';
import { changedSources } from '../../../src/commands/dev/changed-sources.ts';
import type { PostSource } from '../../../src/content/source-file.ts';
import type { Digest } from '../../../src/kernel/digest.ts';
import { siteTest } from '../../support/site-test.ts';

const { sources } = await siteTest({}).sources();
const post = (name: string): PostSource => ({ path: `posts/${name}.md`, text: name as Digest });
const [a, b, c] = [post('a'), post('b'), post('c')];

const changed = (before: readonly PostSource[], now: readonly PostSource[]) =>
  changedSources({ ...sources, posts: before }, { ...sources, posts: now });

test('a post that came is named, and none that only stands elsewhere now', () => {
  expect(changed([b, c], [a, b, c])).toEqual(['posts/a.md']);
});

test('a post that went is named', () => {
  expect(changed([a, b, c], [b, c])).toEqual(['posts/a.md']);
  expect(changed([a, b, c], [a, b])).toEqual(['posts/c.md']);
});

test('an edited post is named once', () => {
  expect(changed([a, b, c], [a, post('b'), c])).toEqual(['posts/b.md']);
});

test('nothing is named where all are the same', () => {
  expect(changed([a, b], [a, b])).toEqual([]);
});
