import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { engineDigest } from '../../src/host/engine-digest.ts';
import { tempFolder } from './temp-folder.ts';

const versions = { node: '20.19.0', icu: '76.1' };

test('the digest changes with the compiled code, Node and ICU, and with nothing else', async () => {
  const root = await tempFolder({ 'a.json': '{"digest":"d1_a"}', 'b.json': '{"digest":"d1_b"}' });
  const file = (name: string) => pathToFileURL(join(root, name));
  const digests = [
    await engineDigest(versions, 'x', file('a.json')),
    await engineDigest(versions, 'x', file('b.json')),
    await engineDigest({ ...versions, node: '22.0.0' }, 'x', file('a.json')),
    await engineDigest({ ...versions, icu: '77.1' }, 'x', file('a.json')),
    await engineDigest(versions, 'x', file('none.json')),
    await engineDigest(versions, 'y', file('none.json')),
  ];
  expect(new Set(digests).size).toBe(digests.length);
  expect(await engineDigest(versions, 'y', file('a.json'))).toBe(digests[0]);
});

test('code that runs from its sources has the digest that was asked for', async () => {
  expect(await engineDigest(versions, 'test')).not.toBe(await engineDigest(versions, 'other'));
});

test('an engine.json without a digest is a broken installation, not an empty one', async () => {
  const root = await tempFolder({ 'a.json': '{}' });
  await expect(engineDigest(versions, 'x', pathToFileURL(join(root, 'a.json')))).rejects.toThrow('invariant');
});
