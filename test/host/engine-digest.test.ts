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
    await engineDigest(versions, file('a.json')),
    await engineDigest(versions, file('b.json')),
    await engineDigest({ ...versions, node: '22.0.0' }, file('a.json')),
    await engineDigest({ ...versions, icu: '77.1' }, file('a.json')),
  ];
  expect(new Set(digests).size).toBe(digests.length);
  expect(await engineDigest(versions, file('a.json'))).toBe(digests[0]);
});

test('code that runs from its sources has no digest: nobody knows what it is', async () => {
  expect(await engineDigest(versions)).toBeNull();
});

test('an engine.json without a digest is a broken installation, not an empty one', async () => {
  const root = await tempFolder({ 'a.json': '{}' });
  await expect(engineDigest(versions, pathToFileURL(join(root, 'a.json')))).rejects.toThrow('invariant');
});
