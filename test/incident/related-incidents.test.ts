import { describe, expect, test } from 'vitest';
import { scoreRelated } from '../support/score-related.ts';

/** Of 25 queries each; the figures of the README of test/fixtures/related-incidents. */
const scores = {
  development: { everything: [14, 21], words: [12, 19] },
  test: { everything: [14, 19], words: [12, 16] },
} as const;

describe('related incidents, on families of incidents that recur under other names', () => {
  for (const split of ['development', 'test'] as const) {
    for (const by of ['everything', 'words'] as const) {
      test(`${split}: ${by} finds what it is said to find`, async () => {
        const { queries, hit1, hit3 } = await scoreRelated(split, by);
        expect(queries).toBe(25);
        expect([hit1, hit3]).toEqual(scores[split][by]);
      });
    }
  }

  test('what is shared earns its weight: words alone find less, also where nothing was tuned', () => {
    for (const { everything, words } of Object.values(scores)) {
      expect(everything[0]).toBeGreaterThan(words[0]);
      expect(everything[1]).toBeGreaterThan(words[1]);
    }
  });
});
