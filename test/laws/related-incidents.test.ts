import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rarityOf, tooMany } from '../../src/incident/related/rarity.ts';
import { featureKinds, relate, type Subject } from '../../src/incident/related/relate.ts';
import { termsOf } from '../../src/incident/related/terms.ts';

const texts = fc
  .array(
    fc.constantFrom('메모리', '고갈', '레디스', '쓰기', '거절', '파드', 'OOMKilled', '재시작', 'timeout'),
    {
      maxLength: 8,
    },
  )
  .map((words) => words.join(' '));

const subject: fc.Arbitrary<Subject> = fc.record({
  features: fc.uniqueArray(
    fc.record({ kind: fc.constantFrom(...featureKinds), id: fc.constantFrom('a', 'b', 'c', 'd') }),
    { selector: ({ kind, id }) => `${kind} ${id}`, maxLength: 6 },
  ),
  terms: texts.map(termsOf),
});

const subjects = fc.array(subject, { maxLength: 30 });

/** A subject of which nobody else has anything. */
const stranger: Subject = {
  features: [{ kind: 'cause', id: 'unheard-of' }],
  terms: termsOf('딴판 zzz'),
};

describe('related incidents', () => {
  test('two that tell of each other say the same reasons', () => {
    fc.assert(
      fc.property(subjects, (all) => {
        const related = relate(all);
        for (const [a, likenesses] of related.entries()) {
          for (const { other, reasons } of likenesses) {
            const back = related[other]?.find((likeness) => likeness.other === a);
            if (back !== undefined) expect(back.reasons).toEqual(reasons);
          }
        }
      }),
    );
  });

  test('one that shares nothing with the others changes nothing', () => {
    fc.assert(
      fc.property(subjects, (all) => {
        expect(relate([...all, stranger])).toEqual([...relate(all), []]);
      }),
    );
  });

  test('the order of the incidents decides only between equals', () => {
    fc.assert(
      fc.property(subjects, (all) => {
        const last = all.length - 1;
        const backwards = relate(all.toReversed());
        for (const [at, likenesses] of relate(all).entries()) {
          if (likenesses.length === 5) continue;
          const mirrored = new Set(backwards[last - at]?.map(({ other }) => last - other));
          expect(new Set(likenesses.map(({ other }) => other))).toEqual(mirrored);
        }
      }),
    );
  });

  test('those that are parted are never told of each other, and nobody is told of itself', () => {
    fc.assert(
      fc.property(subjects, (all) => {
        const isApart = (a: number, b: number) => (a + b) % 2 === 0;
        for (const [at, likenesses] of relate(all, isApart).entries()) {
          for (const { other } of likenesses) expect((at + other) % 2).toBe(1);
        }
        for (const [at, likenesses] of relate(all).entries()) {
          expect(likenesses.map(({ other }) => other)).not.toContain(at);
        }
      }),
    );
  });

  test('whatever two share is named among the reasons, with a share of its own', () => {
    fc.assert(
      fc.property(subjects, (all) => {
        for (const [at, likenesses] of relate(all).entries()) {
          for (const { other, reasons } of likenesses) {
            const own = new Set(all[at]?.features.map(({ kind, id }) => `${kind} ${id}`));
            const shared = all[other]?.features
              .map(({ kind, id }) => `${kind} ${id}`)
              .filter((key) => own.has(key));
            const told = reasons.flatMap(({ kind, ids }) => ids.map((id) => `${kind} ${id}`));
            expect(told.sort()).toEqual(shared?.sort());
            for (const { share } of reasons) expect(share).toBeGreaterThanOrEqual(10);
          }
        }
      }),
    );
  });

  test('a cause that three have is named beside texts that are all but equal', () => {
    const report = (word: string): Subject => ({
      features: [{ kind: 'cause', id: 'pool' }],
      terms: termsOf(`커넥션 풀이 마르자 결제 요청이 모두 밀렸고 재시작으로 풀렸습니다 ${word}`),
    });
    const [likenesses] = relate([report('첫째'), report('둘째'), report('셋째')]);
    expect(likenesses?.map(({ reasons }) => reasons)).toEqual([
      [
        { kind: 'words', ids: [], share: 90 },
        { kind: 'cause', ids: ['pool'], share: 10 },
      ],
      [
        { kind: 'words', ids: [], share: 90 },
        { kind: 'cause', ids: ['pool'], share: 10 },
      ],
    ]);
  });

  test('what more have tells less, and what too many have tells nothing', () => {
    const counts = Array.from({ length: tooMany + 2 }, (_, at) => at + 1);
    for (const count of counts) {
      expect(rarityOf(count + 1)).toBeLessThanOrEqual(rarityOf(count));
      expect(Number.isInteger(rarityOf(count))).toBe(true);
    }
    expect([rarityOf(2), rarityOf(4), rarityOf(5), rarityOf(tooMany), rarityOf(tooMany + 1)]).toEqual([
      60, 40, 30, 15, 0,
    ]);
  });
});
