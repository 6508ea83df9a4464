import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import { editScript, firstSite } from '../support/edit-script.ts';

test('after any edits a warm build gives the bytes and the diagnostics of a cold one', {
  timeout: 120_000,
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
    { numRuns: 60 },
  );
});
