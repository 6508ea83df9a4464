import { describe, expect, it } from 'vitest';
import { mergeSettings } from '../../src/commands/merge-settings.ts';

const wanted = { 'yaml.schemas': { a: ['b'] }, '[markdown]': { 'editor.quickSuggestions': { other: 'on' } } };

const textOf = (value: object, indent: string | number = 2) => `${JSON.stringify(value, null, indent)}\n`;

describe('a settings file', () => {
  it.each([[null], [''], ['\n']])('that is not there or empty (%j) is written', (text) => {
    expect(mergeSettings(text, wanted)).toEqual({ kind: 'write', text: textOf(wanted) });
  });

  it('keeps all it has, in its order, and gets what it lacks', () => {
    const present = { 'editor.tabSize': 4, '[markdown]': { 'editor.wordWrap': 'on' } };
    expect(mergeSettings(textOf(present), wanted)).toEqual({
      kind: 'write',
      text: textOf({
        'editor.tabSize': 4,
        '[markdown]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: 'on' } },
        'yaml.schemas': { a: ['b'] },
      }),
    });
  });

  it('never loses a value of its own', () => {
    const present = { 'yaml.schemas': { a: ['mine'] }, '[markdown]': { 'editor.quickSuggestions': false } };
    expect(mergeSettings(textOf(present), wanted)).toEqual({ kind: 'complete' });
  });

  it.each([
    ['a tab', '\t', '\n'],
    ['four spaces', '    ', '\n'],
    ['two spaces and CRLF', '  ', '\r\n'],
  ])('keeps its layout: %s', (_, indent, lineEnd) => {
    const text = textOf({ a: { b: 1 } }, indent).replaceAll('\n', lineEnd);
    const expected = textOf({ a: { b: 1 }, ...wanted }, indent).replaceAll('\n', lineEnd);
    expect(mergeSettings(text, wanted)).toEqual({ kind: 'write', text: expected });
  });

  it.each([
    ['a comment', '{\n  // 팀 설정\n  "a": 1\n}'],
    ['a trailing comma', '{\n  "a": 1,\n}'],
    ['a layout of its own', '{ "a": [1, 2], "b": {} }'],
    ['a key twice', '{\n  "a": 1,\n  "a": 2\n}'],
    ['no object', '[]'],
    ['something broken', '{ "a": '],
  ])('with %s is left for a person', (_, text) => {
    expect(mergeSettings(text, wanted)).toEqual({ kind: 'by-hand' });
  });
});
