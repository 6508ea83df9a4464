import { expect, test } from 'vitest';
import { createContentNumbers } from '../../../src/markdown/highlight/content-numbers.ts';

const none = new Set<string>();

test('같은 것을 담으면 같은 번호, 하나라도 다르면 다른 번호', () => {
  const { numberOf } = createContentNumbers(none);
  const state = (end: string | null, depth = 1) => ({
    parent: { rule: 1, parent: null },
    rule: 2,
    end,
    depth,
  });
  expect(numberOf(state('EOF'))).toBe(numberOf(state('EOF')));
  const different = [
    state('EOF'),
    state('END'),
    state(null),
    state('EOF', 2),
    { ...state('EOF'), rule: '2' },
    { ...state('EOF'), parent: { rule: 2, parent: null } },
    { ...state('EOF'), parent: { rule: 1, parent: undefined } },
    { ...state('EOF'), parent: 0 },
  ];
  expect(new Set(different.map(numberOf)).size).toBe(different.length);
});

test('세지 않기로 한 속성은 번호를 바꾸지 않는다', () => {
  const { numberOf } = createContentNumbers(new Set(['at']));
  expect(numberOf({ rule: 1, at: 5, parent: { rule: 2, at: 1 } })).toBe(
    numberOf({ rule: 1, at: 9, parent: { rule: 2, at: 7 } }),
  );
});
