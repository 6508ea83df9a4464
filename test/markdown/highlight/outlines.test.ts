import { expect, test } from 'vitest';
import { writeOutlines } from '../../../src/markdown/highlight/outline/kept-outlines.ts';
import { soughtOutlineOf } from '../../../src/markdown/highlight/outline/sought-outline.ts';
import { createOutlines } from '../../../src/markdown/highlight/outlines.ts';

/** Keeps of the pattern `a` what is true of `b`, to tell what is looked up from what is derived. */
const told = writeOutlines(['b', '(?~x)', '__proto__']).replace('"b"', '"a"');

test('an outline is looked up once its grammar is loaded, and is derived where nothing is kept', async () => {
  const outlines = createOutlines(async (grammar) => (grammar === 'known' ? told : null));
  await Promise.all(['known', 'later'].map(outlines.load));
  expect(outlines.of('a')).toEqual(soughtOutlineOf('b'));
  expect(outlines.of('b')).toEqual(soughtOutlineOf('b'));
});

test('a pattern without an outline is kept as that', async () => {
  const outlines = createOutlines(async () => told);
  await outlines.load('any');
  expect(outlines.of('(?~x)')).toBeNull();
});

test('a pattern that has the name of something in JavaScript is a pattern', async () => {
  const outlines = createOutlines(async () => told);
  await outlines.load('any');
  for (const pattern of ['constructor', '__proto__', 'toString'])
    expect(outlines.of(pattern)).toEqual(soughtOutlineOf(pattern));
});

test('what is kept of a grammar is got once, however many languages embed it', async () => {
  const asked: string[] = [];
  const outlines = createOutlines(async (grammar) => {
    asked.push(grammar);
    return null;
  });
  await Promise.all([outlines.load('html'), outlines.load('html'), outlines.load('css')]);
  expect(asked).toEqual(['html', 'css']);
});
