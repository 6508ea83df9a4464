import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLayeredStore } from '../../src/engine/layered-store.ts';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import type { Store } from '../../src/engine/task.ts';
import { type Blob, blobOf } from '../../src/kernel/blob.ts';

const limits = { rounds: 2, bytes: 1000 };
const outcomeOf = (blob: Blob) => ({ outcome: { of: blob.digest }, blobs: [blob.digest] });

/** What a run does with an input that was not remembered. */
function make(store: Store, key: string, text: string): void {
  const blob = blobOf(text);
  store.putBlob(blob);
  store.put(key, outcomeOf(blob));
}

/** What a run does with one that was. */
const isWhole = (store: Store, key: string) =>
  store.get(key)?.blobs.every((digest) => store.hasBlob(digest)) === true;

function rounds(store: { endRound: () => void }, count: number, during = () => {}): void {
  for (let at = 0; at < count; at++) {
    during();
    store.endRound();
  }
}

describe('a layered store', () => {
  it('never writes below what the next edits supersede, and forgets it', () => {
    const below = createMemoryStore();
    const store = createLayeredStore(below, limits);
    for (let edit = 0; edit < 50; edit++) {
      make(store, `edit ${edit}`, `text ${edit}`);
      store.endRound();
    }
    const kept = Array.from({ length: 50 }, (_, edit) => edit).filter((edit) =>
      isWhole(store, `edit ${edit}`),
    );
    expect(kept.length).toBeLessThan(6);
    expect(Array.from({ length: 50 }, (_, edit) => isWhole(below, `edit ${edit}`))).not.toContain(true);
  });

  it('writes below what goes on being used', () => {
    const below = createMemoryStore();
    const store = createLayeredStore(below, limits);
    make(store, 'kept', 'text');
    rounds(store, 8, () => isWhole(store, 'kept'));
    expect(isWhole(below, 'kept')).toBe(true);
    expect(isWhole(store, 'kept')).toBe(true);
  });

  it('holds no more bytes than it may, and loses none of them', () => {
    const below = createMemoryStore();
    const store = createLayeredStore(below, limits);
    for (let at = 0; at < 100; at++) make(store, `key ${at}`, `${at}`.padEnd(100));
    const known = Array.from({ length: 100 }, (_, at) => at);
    expect(known.filter((at) => !isWhole(store, `key ${at}`))).toEqual([]);
    expect(known.filter((at) => !below.hasBlob(blobOf(`${at}`.padEnd(100)).digest)).length).toBeLessThan(11);
  });

  it('finds what is below, until that is no longer whole', () => {
    const below = createMemoryStore();
    make(below, 'old', 'text');
    const { digest } = blobOf('text');
    let isLost = false;
    const store = createLayeredStore(
      {
        ...below,
        blob: (asked) => (isLost ? undefined : below.blob(asked)),
        hasBlob: (asked) => !isLost && below.hasBlob(asked),
      },
      limits,
    );
    expect(isWhole(store, 'old')).toBe(true);
    isLost = true;
    expect(store.blob(digest)).toBeUndefined();
    expect(isWhole(store, 'old')).toBe(false);
  });

  it('saves all when it is told to', () => {
    const below = createMemoryStore();
    const store = createLayeredStore(below, limits);
    make(store, 'a', 'text');
    store.save();
    expect(isWhole(below, 'a')).toBe(true);
    expect(Buffer.from(store.blob(blobOf('text').digest) ?? []).toString()).toBe('text');
  });

  it('keeps what is put again as if it were new', () => {
    const store = createLayeredStore(createMemoryStore(), { rounds: 2, bytes: 30 });
    make(store, 'a', 'text');
    for (let round = 0; round < 3; round++) store.endRound();
    make(store, 'a', 'text');
    store.endRound();
    expect(isWhole(store, 'a')).toBe(true);
  });

  it('gives what was put, however edits, builds and saves follow each other', () => {
    const act = fc.oneof(
      fc.record({ does: fc.constant('make' as const), at: fc.nat({ max: 5 }) }),
      fc.record({ does: fc.constant('use' as const), at: fc.nat({ max: 5 }) }),
      fc.constant({ does: 'round' as const, at: 0 }),
      fc.constant({ does: 'save' as const, at: 0 }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const store = createLayeredStore(createMemoryStore(), { rounds: 2, bytes: 30 });
        /** When each key was used last. */
        const used = new Map<number, number>();
        let round = 0;
        for (const { does, at } of acts) {
          if (does === 'make') make(store, `key ${at}`, `text ${at}`);
          if (does === 'save') store.save();
          if (does === 'round') {
            round += 1;
            store.endRound();
          }
          const isRecent = round - (used.get(at) ?? Number.NEGATIVE_INFINITY) <= 2;
          if (does === 'use' && isRecent) expect(isWhole(store, `key ${at}`)).toBe(true);
          const isUsed = does === 'make' || (does === 'use' && isWhole(store, `key ${at}`));
          if (isUsed) {
            used.set(at, round);
            expect(Buffer.from(store.blob(blobOf(`text ${at}`).digest) ?? []).toString()).toBe(`text ${at}`);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
