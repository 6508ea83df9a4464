import { bundledLanguages } from 'shiki/langs';
import { expect, test } from 'vitest';
import { keptOutlinesIn } from '../../src/host/workers/kept-outlines-in.ts';
import { readOutlines } from '../../src/markdown/highlight/outline/kept-outlines.ts';
import { patternsIn } from '../../src/markdown/highlight/outline/patterns-in.ts';
import { soughtOutlineOf } from '../../src/markdown/highlight/outline/sought-outline.ts';

/** What compiling wrote (npm test does that first). */
const kept = keptOutlinesIn(new URL('../../lib/outlines/', import.meta.url));

const languages = await Promise.all(Object.values(bundledLanguages).map((load) => load()));
const grammars = [...new Set(languages.flatMap((language) => language.default))];

test('what was kept of any pattern of any grammar is what would be derived of it', async () => {
  for (const grammar of grammars) {
    const lookUp = readOutlines((await kept(grammar.name)) ?? '{}');
    const patterns = [...patternsIn(grammar)];
    const all = (outlineOf: typeof lookUp) => patterns.map((pattern) => [pattern, outlineOf(pattern)]);
    expect([grammar.name, all(lookUp)]).toStrictEqual([grammar.name, all(soughtOutlineOf)]);
  }
});

test('of a grammar that came later nothing is kept', async () => {
  expect(await kept('klingon')).toBeNull();
});
