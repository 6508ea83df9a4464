import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressOf } from '../../src/commands/dev/served-outputs.ts';
import { packageRoot } from '../../src/commands/package-root.ts';
import { readSources } from '../../src/commands/read-sources.ts';
import { runPipeline } from '../../src/commands/run-pipeline.ts';
import { silent } from '../../src/commands/silent.ts';
import { inWorkshop } from '../../src/commands/workshop.ts';
import { blobIn } from '../../src/engine/blob-in.ts';
import { bytesOfRecipe } from '../../src/pipeline/bytes-of-recipe.ts';
import { surroundingsIn } from '../commands/hoego.ts';

/**
 * The site that the files in a folder are, as somebody who writes it sees it: every file by its address, built by a process
 * that knows nothing of any other build. Errors keep nothing back.
 */
export async function cleanSite(root: string): Promise<ReadonlyMap<string, Buffer>> {
  const surroundings = surroundingsIn(root);
  const { value: files } = await inWorkshop(
    { root, cache: false, jobs: null, onTook: () => {} },
    surroundings,
    async (workshop) => {
      const request = {
        places: { root, posts: join(root, 'posts'), config: null, packageRoot },
        selection: { drafts: true, future: true, edition: 'internal', audience: 'author', now: null },
        overrides: { base: '/' },
        previous: null,
        pages: true,
        search: true,
        observer: silent,
      } as const;
      const read = await readSources(request, workshop, surroundings.now());
      const { build, realPath } = await runPipeline(request, read, workshop, surroundings);
      return Promise.all(
        (build?.outputs ?? []).map(async ({ path, content }): Promise<[string, Buffer]> => {
          const address = addressOf(path);
          if (content.kind === 'text') return [address, Buffer.from(content.text)];
          if (content.kind === 'copy') return [address, await readFile(realPath.get(content.from) ?? '')];
          if (content.kind === 'blob') return [address, Buffer.from(blobIn(workshop.store, content.blob))];
          return [address, Buffer.from(bytesOfRecipe(content.recipe, workshop.store))];
        }),
      );
    },
  );
  return new Map(files);
}
