import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build } from '../../src/pipeline/build.ts';
import { plan } from '../../src/pipeline/middle.ts';
import { tasks } from '../../src/pipeline/tasks.ts';
import { runAllOf, textsOf } from '../support/cold-run.ts';
import { firstSite } from '../support/edit-script.ts';
import { post } from '../support/site-test.ts';

const site = firstSite
  .write('kubernetes/a.md', post('가', '[[redis]]', 'tags: [oom, Redis]'))
  .write('kubernetes/b.md', post('나', '[[redis]]', 'tags: [OOM]'))
  .write('retrospective/c.md', post('다', '본문', 'series: 연재\ntags: [oom]'));

test('the order in which files are listed changes no byte', { timeout: 60_000 }, async () => {
  const { sources, texts } = await site.sources();
  const cold = (one: typeof sources) => build(one, tasks, runAllOf(textsOf(texts)), plan);
  const expected = await cold(sources);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...sources.posts], { minLength: sources.posts.length }),
      fc.shuffledSubarray([...sources.assets], { minLength: sources.assets.length }),
      async (posts, assets) => {
        const built = await cold({ ...sources, posts, assets });
        const byPath = (outputs: typeof built.outputs) =>
          outputs.toSorted((a, b) => (a.path < b.path ? -1 : 1));
        expect(byPath(built.outputs)).toEqual(byPath(expected.outputs));
        expect(built.diagnostics).toEqual(expected.diagnostics);
      },
    ),
    { numRuns: 25 },
  );
});
