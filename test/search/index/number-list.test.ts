import { expect, test } from 'vitest';
import { createNumberList } from '../../../src/search/index/number-list.ts';

test('numbers stay in their order however many there are', () => {
  const list = createNumberList();
  const numbers = Array.from({ length: 20_000 }, (_, at) => (at * 2_654_435_761) % 2 ** 32);
  for (const number of numbers) list.push(number);
  expect([...list.all()]).toEqual(numbers);
});

test('a list that got no numbers has none', () => {
  expect([...createNumberList().all()]).toEqual([]);
});
