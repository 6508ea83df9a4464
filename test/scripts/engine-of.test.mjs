import { describe, expect, it } from 'vitest';
import { engineOf } from '../../scripts/setup/engine-of.mjs';
import { tempFolder } from '../host/temp-folder.ts';

const lockfile = (packages) => JSON.stringify({ packages: { '': { name: 'hoego' }, ...packages } });
const shiki = { version: '4.0.0' };
const vitest = { version: '4.1.0', dev: true };
const code = { 'main.js': 'import "./a.js";', 'deep/a.js': '1' };

const digest = async (files, packages) => engineOf(await tempFolder(files), lockfile(packages)).digest;

describe('the digest of the engine', () => {
  it('is the same in every folder and for every order of packages', async () => {
    const first = await digest(code, { shiki, zod: shiki });
    expect(first).toMatch(/^d1_[\w-]{22}$/);
    expect(await digest(code, { zod: shiki, shiki })).toBe(first);
  });

  it('does not know the tools of development', async () => {
    expect(await digest(code, { shiki, vitest })).toBe(await digest(code, { shiki }));
  });

  it.each([
    ['a file’s content', { ...code, 'deep/a.js': '2' }, { shiki }],
    ['a file’s name', { 'main.js': code['main.js'], 'deep/b.js': '1' }, { shiki }],
    ['a file more', { ...code, 'c.js': '' }, { shiki }],
    ['a dependency’s version', code, { shiki: { version: '4.0.1' } }],
    ['a dependency more', code, { shiki, zod: shiki }],
  ])('changes with %s', async (_, files, packages) => {
    expect(await digest(files, packages)).not.toBe(await digest(code, { shiki }));
  });
});
