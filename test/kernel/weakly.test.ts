import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { weakly } from '../../src/kernel/weakly.ts';

const pair = () => weakly((first: object, other: unknown, third?: unknown) => ({ first, other, third }));

test('the same arguments give the same object again, others another one', () => {
  const paired = pair();
  const [a, b, c] = [{}, {}, {}];
  const once = paired(a, b);
  expect(paired(a, b)).toBe(once);
  expect(paired(a, c)).not.toBe(once);
  // Only the last one is kept.
  expect(paired(a, b)).not.toBe(once);
  expect(paired(a, 1, 'x')).toBe(paired(a, 1, 'x'));
  expect(paired(a, 1, 'x')).not.toBe(paired(a, 1, 'y'));
  expect(paired(b, 1)).not.toBe(paired(a, 1));
});

test('what a result was made with is not kept alive by it', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const lengthWith = weakly((post: { name: string }, site: { names: string[] }) => ({
    length: site.names.length + post.name.length,
  }));
  const post = { name: '글' };
  const seen = ((site: { names: string[] }) => {
    expect(lengthWith(post, site).length).toBe(1001);
    return new WeakRef(site);
  })({ names: Array.from({ length: 1000 }, () => '글') });
  await setImmediate();
  collect();
  expect(seen.deref()).toBeUndefined();
  expect(post.name).toBe('글');
});
