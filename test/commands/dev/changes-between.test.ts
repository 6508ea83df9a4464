import { expect, test } from 'vitest';
import { changesBetween, countChanged } from '../../../src/commands/dev/changes-between.ts';
import { noOutputs, servedAt, servedOutputs } from '../../../src/commands/dev/served-outputs.ts';
import type { Digest } from '../../../src/kernel/digest.ts';
import type { OutputFile } from '../../../src/pages/output-file.ts';

const page = (name: string, content = name): OutputFile => ({
  path: `${name}/index.html`,
  digest: content as Digest,
  content: { kind: 'recipe', recipe: content as Digest },
});
const style = (name: string, content = name): OutputFile => ({
  path: `${name}.css`,
  digest: content as Digest,
  content: { kind: 'text', text: content },
});

const [a, b, c] = [page('a'), page('b'), page('c')];
const of = (...files: readonly OutputFile[]) => servedOutputs(noOutputs, files);

/** What is told of a site that was made of some files and is made of others now, and how many pages it says have changed. */
function change(before: readonly OutputFile[], now: readonly OutputFile[]) {
  const old = of(...before);
  const current = servedOutputs(old, now);
  return { ...changesBetween(old, current), count: countChanged(old, current) };
}

test('a page with another content has changed, wherever it stands', () => {
  const another = page('b', 'another');
  expect(change([a, b, c], [a, another, c])).toEqual({ pages: ['/b/'], files: [], count: 1 });
  expect(change([a, b, c], [another, c, a])).toEqual({ pages: ['/b/'], files: [], count: 1 });
});

test('equal contents are no change, whatever objects they are', () => {
  expect(change([a, b], [page('a'), page('b')])).toEqual({ pages: [], files: [], count: 0 });
});

test('a page that came is told, and those that only moved are not', () => {
  expect(change([b, c], [a, b, c])).toEqual({ pages: ['/a/'], files: [], count: 1 });
});

test('a page that went is told, also the last one, and is not there any more', () => {
  expect(change([a, b, c], [a, b])).toEqual({ pages: ['/c/'], files: [], count: 0 });
  expect(change([a, b, c], [b, c])).toEqual({ pages: ['/a/'], files: [], count: 0 });
  expect(servedAt(servedOutputs(of(a, b, c), [a, b]), '/c/')).toBeUndefined();
});

test('a file that pages load is told when it is otherwise; of one that is new the pages tell that show it', () => {
  expect(change([style('x')], [style('x', 'red')])).toEqual({ pages: [], files: ['/x.css'], count: 0 });
  expect(change([a], [a, style('x')])).toEqual({ pages: [], files: [], count: 0 });
});

test('more pages than somebody could look at are told as all', () => {
  const many = Array.from({ length: 101 }, (_, at) => page(`${at}`));
  expect(change([], many).pages).toBe('all');
  expect(change(many.slice(1), many).pages).toEqual(['/0/']);
});

test('of two files at one address the later is served, after files of any other names', () => {
  const later = page('a', 'later');
  for (const before of [noOutputs, of(a, b), of(b, a, c)]) {
    const served = servedOutputs(before, [a, b], [later]);
    expect(served.files).toHaveLength(2);
    expect(servedAt(served, '/a/')).toBe(later);
    expect(servedAt(served, '/b/')).toBe(b);
  }
});
