import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import { digestOf } from '../../src/kernel/digest.ts';
import { createMiddle, plan } from '../../src/pipeline/middle.ts';
import { createRememberedMiddle } from '../../src/pipeline/remembered-middle.ts';
import { editScript, firstSite } from '../support/edit-script.ts';

test('after any edits a warm build gives the bytes and the diagnostics of a cold one', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(editScript, async (edits) => {
      const store = createMemoryStore();
      let site = firstSite;
      await site.build({ store });
      for (const edit of edits) {
        site = edit.apply(site);
        const warm = await site.build({ store });
        const cold = await site.build();
        expect(warm.outputs, edit.name).toEqual(cold.outputs);
        expect(warm.diagnostics, edit.name).toEqual(cold.diagnostics);
      }
    }),
    { numRuns: 12 },
  );
});

test('so does one that remembers its plan, in memory and in a store, while time goes by', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(editScript, async (edits) => {
      const store = createMemoryStore();
      const remembered = createRememberedMiddle(plan, store, digestOf('test'));
      const middle = createMiddle(remembered);
      let site = firstSite;
      await site.build({ store, middle });
      for (const edit of edits) {
        site = edit.apply(site);
        const cold = await site.build();
        // The same process goes on; and another one, which has only the store, comes after it.
        for (const kept of [middle, createRememberedMiddle(plan, store, digestOf('test'))]) {
          const warm = await site.build({ store, middle: kept });
          expect(warm.outputs, edit.name).toEqual(cold.outputs);
          expect(warm.diagnostics, edit.name).toEqual(cold.diagnostics);
        }
      }
    }),
    { numRuns: 13 },
  );
});
