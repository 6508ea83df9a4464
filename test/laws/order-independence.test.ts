import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlinePool } from '../../src/engine/inline-pool.ts';
import { noStore } from '../../src/engine/memory-store.ts';
import { createRunAll } from '../../src/engine/run-all.ts';
import { digestOf } from '../../src/kernel/digest.ts';
import { build } from '../../src/pipeline/build.ts';
import { createTasks } from '../../src/pipeline/tasks.ts';
import { firstSite } from '../support/edit-script.ts';
import { post } from '../support/site-test.ts';

const tasks = createTasks();
const runAll = createRunAll(inlinePool, noStore, digestOf('test'));

const site = firstSite
  .write('kubernetes/a.md', post('가', '[[redis]]', 'tags: [oom, Redis]'))
  .write('kubernetes/b.md', post('나', '[[redis]]', 'tags: [OOM]'))
  .write('retrospective/c.md', post('다', '본문', 'series: 연재\ntags: [oom]'));

test('the order in which files are listed changes no byte', { timeout: 60_000 }, async () => {
  const sources = await site.sources();
  const expected = await build(sources, tasks, runAll);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...sources.posts], { minLength: sources.posts.length }),
      fc.shuffledSubarray([...sources.assets], { minLength: sources.assets.length }),
      async (posts, assets) => {
        const built = await build({ ...sources, posts, assets }, tasks, runAll);
        const byPath = (outputs: typeof built.outputs) =>
          outputs.toSorted((a, b) => (a.path < b.path ? -1 : 1));
        expect(byPath(built.outputs)).toEqual(byPath(expected.outputs));
        expect(built.diagnostics).toEqual(expected.diagnostics);
      },
    ),
    { numRuns: 25 },
  );
});
