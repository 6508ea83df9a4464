import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { deepest, isTooDeep, maySinkTooDeep } from '../../../src/markdown/yaml/nesting.ts';

describe('before parsing, a text is refused by counting', () => {
  test.each([
    ['brackets', (levels: number) => '['.repeat(levels)],
    ['braces', (levels: number) => '{a: '.repeat(levels)],
    ['list signs', (levels: number) => '- '.repeat(levels)],
    ['key signs', (levels: number) => '? '.repeat(levels)],
  ])('%s', (_, nested) => {
    expect(maySinkTooDeep(nested(deepest))).toBe(false);
    expect(maySinkTooDeep(nested(deepest + 1))).toBe(true);
  });

  test('brackets that are closed do not add up', () => {
    expect(maySinkTooDeep('- [a]\n'.repeat(1000))).toBe(false);
    expect(maySinkTooDeep(`${']'.repeat(100)}${'['.repeat(deepest)}`)).toBe(false);
  });
});

describe('what was parsed is refused by its depth', () => {
  const indented = (levels: number) =>
    Array.from({ length: levels }, (_, at) => `${' '.repeat(at)}a:`).join('\n');

  test('levels of indentation', () => {
    expect(isTooDeep(parseDocument(indented(deepest - 1)).contents)).toBe(false);
    expect(isTooDeep(parseDocument(indented(deepest + 1)).contents)).toBe(true);
  });

  test('many values beside each other are not deep', () => {
    expect(isTooDeep(parseDocument('- [a, {b: c}]\n'.repeat(500)).contents)).toBe(false);
  });
});
