import { expect, it } from 'vitest';
import { inTurn } from '../../../scripts/bench/in-turn.mjs';

it('measures round by round, one subject after the other', async () => {
  const order = [];
  const subject = (name) => async (round) => {
    order.push(`${name}${round}`);
    return round * 10;
  };
  const found = await inTurn(3, { hoego: subject('a'), hugo: subject('b') });
  expect(order).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2']);
  expect(found).toEqual({ hoego: [0, 10, 20], hugo: [0, 10, 20] });
});

it('of no rounds nothing is known', async () => {
  expect(await inTurn(0, { hoego: () => Promise.resolve(1) })).toEqual({ hoego: [] });
});
