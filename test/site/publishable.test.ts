import { expect, test } from 'vitest';
import type { Selection } from '../../src/content/site-config.ts';
import { publishable } from '../../src/site/publishable.ts';
import { postOf, timeOf } from '../support/post-of.ts';

const now = timeOf('2026-11-23T12:00').from;
const posts = [
  postOf('posts/a/plain.md', { date: '2026-11-23T12:00' }),
  postOf('posts/a/draft.md', { draft: true }),
  postOf('posts/a/later.md', { date: '2026-11-23T12:01' }),
  postOf('posts/a/later-draft.md', { draft: true, date: '2027-01-01' }),
  postOf('posts/a/internal.md', { visibility: 'internal' }),
  postOf('posts/a/internal-draft.md', { visibility: 'internal', draft: true }),
];

test.each<[Partial<Selection>, readonly string[]]>([
  [{}, ['plain']],
  [{ drafts: true }, ['draft', 'plain']],
  [{ future: true }, ['later', 'plain']],
  [{ drafts: true, future: true }, ['draft', 'later', 'later-draft', 'plain']],
  [{ edition: 'internal' }, ['internal', 'plain']],
  [{ edition: 'internal', drafts: true }, ['draft', 'internal', 'internal-draft', 'plain']],
])('%j shows %j', (selection, expected) => {
  const { shown, hidden } = publishable(posts, {
    drafts: false,
    future: false,
    audience: 'reader',
    edition: 'public',
    now,
    ...selection,
  });
  expect(shown.map(({ slug }) => slug).sort()).toEqual(expected);
  expect(shown.length + hidden.length).toBe(posts.length);
});

test('a post is scheduled until the very moment of its date', () => {
  const at = (offset: number) =>
    publishable(posts, {
      drafts: true,
      future: true,
      audience: 'reader',
      edition: 'public',
      now: timeOf('2026-11-23T12:01').from + offset,
    });
  expect(at(-1).scheduled.has('posts/a/later.md')).toBe(true);
  expect(at(0).scheduled.has('posts/a/later.md')).toBe(false);
});

test('posts come the newest first, and of one time the later part first', () => {
  const parts = ['part-2', 'part-10', 'part-1'].map((name) => postOf(`posts/a/${name}.md`));
  const selection = { drafts: false, future: false, edition: 'public', audience: 'reader', now } as const;
  const { shown } = publishable([...parts, postOf('posts/a/new.md', { date: '2024' })], selection);
  expect(shown.map(({ slug }) => slug)).toEqual(['new', 'part-10', 'part-2', 'part-1']);
});
