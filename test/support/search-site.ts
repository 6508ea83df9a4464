import { blobIn } from '../../src/engine/blob-in.ts';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import type { Pool, Store } from '../../src/engine/task.ts';
import { build } from '../../src/pipeline/build.ts';
import { indexSite } from '../../src/pipeline/index-site.ts';
import { plan } from '../../src/pipeline/middle.ts';
import { searchTasks } from '../../src/pipeline/search-tasks.ts';
import { tasks } from '../../src/pipeline/tasks.ts';
import { createSearchClient, type SearchClient } from '../../src/search/client.ts';
import { inlinePool, runAllOf, textsOf } from './cold-run.ts';
import type { SiteTest } from './site-test.ts';

/** The files that search reads of a site, by their names below `search/`. */
export type IndexFiles = Readonly<Record<string, string>>;

/** Builds a site and its index, with what is remembered. */
export async function indexOf(
  site: SiteTest,
  { store = createMemoryStore(), pool = inlinePool }: { store?: Store; pool?: Pool } = {},
): Promise<IndexFiles> {
  const { sources, texts } = await site.sources();
  const runAll = runAllOf(textsOf(texts), { pool, store });
  const built = await build(sources, tasks, runAll, (posts, project) => ({
    ...plan(posts, project),
    pages: [],
  }));
  const { value: files } = await indexSite(sources, built, searchTasks, runAll);
  return Object.fromEntries(
    files.map(({ path, content }) => [
      path.replace(/^search\//, ''),
      content.kind === 'blob' ? Buffer.from(blobIn(store, content.blob)).toString() : textOf(content),
    ]),
  );
}

function textOf(content: { readonly kind: string; readonly text?: string }): string {
  return content.text ?? '';
}

/** A client over an index; `asked` are the files that it has loaded, in order. */
export function clientOf(files: IndexFiles): { readonly client: SearchClient; readonly asked: string[] } {
  const asked: string[] = [];
  const client = createSearchClient(async (name, read) => {
    asked.push(name);
    const text = files[name];
    if (text === undefined) throw new Error(`no ${name}`);
    return read(text);
  });
  return { client, asked };
}

/** The sources of the posts that a query finds, the best first. */
export async function sourcesFound(
  client: SearchClient,
  query: string,
  most = 10,
): Promise<readonly string[]> {
  const answer = await client.search(query);
  const shown = await Promise.all(answer.hits.slice(0, most).map((hit) => client.show(answer, hit)));
  return shown.map(({ card }) => card.source);
}
