import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createAskedPages } from '../../../src/commands/dev/asked-pages.ts';
import { showSite } from '../../../src/commands/dev/show-site.ts';
import { createSiteBuilder } from '../../../src/commands/dev/site-builder.ts';
import { createSiteReader } from '../../../src/commands/dev/site-reader.ts';
import { createStage } from '../../../src/commands/dev/stage.ts';
import { inWorkshop } from '../../../src/commands/workshop.ts';
import { createLastAnswers } from '../../../src/engine/last-answers.ts';
import { createLayeredStore } from '../../../src/engine/layered-store.ts';
import { tempFolder } from '../../host/temp-folder.ts';
import { post, surroundingsIn } from '../hoego.ts';

const packageRoot = fileURLToPath(new URL('../../..', import.meta.url));
const selection = { drafts: true, future: true, edition: 'internal', audience: 'author', now: null } as const;
const nobody = { find: async () => null, notFound: async () => null, problems: [] };

test('a site that is shown keeps none of those that were shown before it', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const root = await tempFolder({ 'posts/a.md': post('글') });
  const surroundings = surroundingsIn(root);
  await inWorkshop({ root, cache: false, jobs: 1, onTook: () => {} }, surroundings, async (workshop) => {
    const store = createLayeredStore(workshop.store, { rounds: 1, bytes: 1 << 20 });
    const places = { root, posts: join(root, 'posts'), config: null, packageRoot };
    const request = { places, selection, overrides: { base: '/' }, previous: null };
    const reader = createSiteReader(request, workshop, surroundings);
    const around = { store, onPage: () => {}, onLost: () => {} };
    const stage = createStage({ swap: () => {} }, nobody, 'ko', around);
    const builder = createSiteBuilder({
      workshop,
      store,
      answers: createLastAnswers(0),
      asked: createAskedPages(),
    });
    const shown: WeakRef<object>[] = [];
    for (const text of ['하나', '둘', '셋', '넷']) {
      await writeFile(join(root, 'posts/a.md'), post('글', text));
      const reading = await reader.read({ hints: null }, async () => {});
      await showSite(reading, [], async () => {}, { builder, stage, store });
      shown.push(new WeakRef(stage.scene.outputs));
    }
    // What is still on its way when the last site is shown holds something for a moment.
    await expect
      .poll(() => {
        collect();
        return shown.map((outputs) => outputs.deref() !== undefined);
      })
      .toEqual([false, false, false, true]);
    expect(stage.scene.outputs.files.length).toBeGreaterThan(0);
  });
});
