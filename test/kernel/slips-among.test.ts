import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipsAmong } from '../../src/kernel/slips-among.ts';

const isSlip = (one: string, other: string) => slipsAmong([one, other]).has(one);

describe('two names are a slip apart', () => {
  test.each([
    ['memory-exhaustion', 'memory-exhaustoin'],
    ['memory-exhaustion', 'memory-exhaution'],
    ['memory-exhaustion', 'memory-exhausttion'],
    ['memory-exhaustion', 'memori-exhaustion'],
    ['retry-storm', 'retrystorm'],
    ['timeout', 'time-out'],
    ['order-service', 'orders-service'],
    ['kubernetes', 'kubernets'],
  ])('%s, %s', (one, other) => {
    expect([isSlip(one, other), isSlip(other, one)]).toEqual([true, true]);
  });

  test.each([
    ['eks', 'ecs'],
    ['aws-eks', 'aws-ecs'],
    ['zone-a', 'zone-b'],
    ['redis-1', 'redis-2'],
    ['replica1', 'replica2'],
    ['read-api', 'lead-api'],
    ['memory-exhaustion', 'memory-fragmentation'],
    ['memory-exhaustion', 'exhaustion-memory'],
    ['connection-pool', 'connection-poll'],
  ])('not %s, %s', (one, other) => {
    expect([isSlip(one, other), isSlip(other, one)]).toEqual([false, false]);
  });
});

test('whatever letter is left out of a long word, doubled, or swapped with the next: the word is found', () => {
  const long = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 7, maxLength: 14 });
  fc.assert(
    fc.property(long, fc.nat(), (word, number) => {
      const at = number % (word.length - 1);
      const [before, letter, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
      const mistyped = [
        `${before}${next}${after}`,
        `${before}${letter}${letter}${next}${after}`,
        `${before}${next}${letter}${after}`,
        `${before}z${next}${after}`,
      ];
      for (const other of mistyped)
        if (other !== word) expect(slipsAmong([word, other]).get(other)).toEqual([word]);
    }),
  );
});
