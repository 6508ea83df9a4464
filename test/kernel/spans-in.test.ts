import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spansIn } from '../../src/kernel/spans-in.ts';

describe('spansIn', () => {
  test.each([
    ['the beginning', 0, 1, '1:1-1:2'],
    ['a line end belongs to the line before it', 2, 3, '1:3-2:1'],
    ['columns count UTF-16 code units', 5, 6, '2:3-2:4'],
    ['an empty line', 7, 7, '3:1-3:1'],
    ['the end', 9, 9, '4:2-4:2'],
  ])('%s', (_, start, end, place) => {
    const { line, column, endLine, endColumn } = spansIn('가나\n🙂c\n\nd')(start, end);
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(place);
  });

  test('an offset is found again from its line and column', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '가') }), fc.nat(), (text, some) => {
        const offset = some % (text.length + 1);
        const { line, column } = spansIn(text)(offset, text.length);
        const before = text
          .split('\n')
          .slice(0, line - 1)
          .join('\n');
        expect(before.length + (line > 1 ? 1 : 0) + column - 1).toBe(offset);
      }),
    );
  });
});
