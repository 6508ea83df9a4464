import { describe, expect, test } from 'vitest';
import { planPublish } from '../../../src/host/publishing/plan-publish.ts';
import { markText, parseMark, type SiteMark } from '../../../src/host/publishing/site-mark.ts';
import { digestOf } from '../../../src/kernel/digest.ts';
import { outputsOf, type Wanted } from './publish-site.ts';

const ready = (wanted: Wanted) =>
  outputsOf(wanted).map((output) => ({
    output,
    known: { digest: output.digest, bytes: output.digest, size: 1, mtimeMs: 1 },
  }));

const plan = (wanted: Wanted, before: SiteMark, withdrawn: readonly string[] = []) =>
  planPublish(ready(wanted), before, new Set(withdrawn));

const nothing = parseMark(null);
/** What lies in a folder to which sites were published, one over the other. */
const lastMark = (...sites: readonly Wanted[]) =>
  sites.reduce((before, wanted) => plan(wanted, before).markAfter, nothing);

describe('the assets of the site before', () => {
  const first = { 'index.html': '1', 'assets/a.1.css': '1', 'assets/a.1.png': { from: 'a', bytes: '1' } };
  const second = { 'index.html': '2', 'assets/a.2.css': '2' };
  const third = { 'index.html': '3', 'assets/a.2.css': '2' };

  test('stay for one publication', () => {
    const once = plan(second, lastMark(first));
    expect(once).toMatchObject({ stale: [], markAfter: { previous: ['assets/a.1.css', 'assets/a.1.png'] } });
    const twice = plan(third, once.markAfter);
    expect(twice).toMatchObject({
      stale: ['assets/a.1.css', 'assets/a.1.png'],
      markAfter: { previous: [] },
    });
  });

  test('stay when the same site is built again, however often', () => {
    const mark = lastMark(first, second);
    expect(plan(second, mark)).toMatchObject({ stale: [], markAfter: mark, markDuring: null });
    expect(markText(lastMark(first, second, second, second))).toBe(markText(mark));
  });

  test('are the site’s own again when it takes them back', () => {
    const { pages, assets, previous } = lastMark(first, second, first);
    expect([...pages.keys(), ...assets.keys()]).toEqual(Object.keys(first));
    expect(previous).toEqual(['assets/a.2.css']);
  });

  test('are none of a folder that was empty: equal sites have equal marks', () => {
    expect(markText(lastMark(second))).toBe(markText(parseMark(markText(lastMark(second)))));
    expect(lastMark(second).previous).toEqual([]);
    expect(markText(lastMark(first, second, third))).toBe(markText(lastMark(third)));
  });
});

test('pages go at once, whatever they were made of', () => {
  const before = lastMark({
    'a.html': 'a',
    'old.html': { from: 'public/old.html', bytes: 'x' },
    'feed.xml': 'x',
  });
  expect(plan({ 'index.html': 'x' }, before).stale).toEqual(['a.html', 'feed.xml', 'old.html']);
});

test('what takes the place of a new file goes first, be it an asset', () => {
  const before = lastMark({ docs: { from: 'docs', bytes: 'x' }, 'tags/a/index.html': 'x', 'CI.css': 'same' });
  expect(plan({ 'docs/index.html': 'y', tags: 'file', 'ci.css': 'same' }, before)).toMatchObject({
    inTheWay: ['CI.css', 'docs', 'tags/a/index.html'],
    stale: [],
    markAfter: { previous: [] },
  });
});

test('while files of both sites lie in the folder the mark lists all, with old digests where both have one', () => {
  const { markDuring } = plan(
    { 'a.html': 'new', 'b.html': 'new' },
    lastMark({ 'a.html': 'old', 'c.html': 'old' }),
  );
  expect([...(markDuring?.pages ?? [])].sort()).toEqual([
    ['a.html', digestOf('old')],
    ['b.html', digestOf('new')],
    ['c.html', digestOf('old')],
  ]);
});

test('a mark lists nothing that lies outside, whoever wrote it there', () => {
  const paths = ['../a', '/a', 'a/../b', '', '.', 'a\\b', 'a\0', 1, 'inside.html'];
  const mark = { pages: paths.map((path) => [path, 'd']), assets: paths, previous: paths };
  expect(parseMark(JSON.stringify(mark))).toEqual({
    pages: new Map([['inside.html', 'd']]),
    assets: new Map(),
    previous: ['inside.html'],
  });
  for (const text of [
    '',
    '[]',
    'null',
    '{"pages": {}}',
    '{"pages": [["a',
    '{"pages": [["a"], "b", [1, 2]]}',
  ]) {
    expect(parseMark(text)).toEqual({ pages: new Map(), assets: new Map(), previous: [] });
  }
});

describe('an asset that is withdrawn', () => {
  const first = { 'index.html': '1', 'assets/a.1.png': { from: 'a', bytes: '1' } };
  const second = { 'index.html': '2' };
  const withdrawn = ['assets/a.1.png'];

  test('goes at once, and does not stay for anybody', () => {
    expect(plan(second, lastMark(first), withdrawn)).toMatchObject({
      stale: ['assets/a.1.png'],
      markAfter: { previous: [] },
    });
  });

  test('goes also when it had stayed of a site before', () => {
    const before = lastMark(first, second);
    expect(before.previous).toEqual(['assets/a.1.png']);
    expect(plan(second, before, withdrawn)).toMatchObject({
      stale: ['assets/a.1.png'],
      markAfter: { previous: [] },
    });
  });
});

describe('the index of search', () => {
  const index = (generation: number): Wanted => ({
    [`search/t/0-0.${generation}.txt`]: { blob: `words ${generation}` },
    'search/index.json': `${generation}`,
    'styles/a.css': 'a',
  });
  const pages: Wanted = { 'posts/a/index.html': 'a', 'tags/x/index.html': 'x' };
  const first: Wanted = { ...index(1), ...pages };
  const old = 'search/t/0-0.1.txt';

  test('stays as other assets do while all posts do', () => {
    const next = plan({ ...index(2), 'posts/a/index.html': 'b' }, lastMark(first));
    expect(next.markAfter.previous).toEqual([old]);
  });

  test('goes with a post, which is in each of its files', () => {
    const next = plan({ ...index(2), 'posts/b/index.html': 'a', 'tags/x/index.html': 'x' }, lastMark(first));
    expect(next.stale).toEqual(['posts/a/index.html', old]);
    expect(next.markAfter.previous).toEqual([]);
  });

  test('goes as a folder, and with it what stayed of the site before', () => {
    const before = lastMark(first, { ...index(2), ...pages });
    const next = plan({ ...index(3), ...pages }, before, ['search']);
    expect(next.stale).toEqual([old, 'search/t/0-0.2.txt']);
  });
});
