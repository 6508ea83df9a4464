import { inlinePool } from '../engine/inline-pool.ts';
import { createMemoryStore, noStore } from '../engine/memory-store.ts';
import { createRunAll } from '../engine/run-all.ts';
import { engineDigest } from '../host/engine-digest.ts';
import { interruptible } from '../host/interruptible.ts';
import { byPlace, type Diagnostic } from '../kernel/diagnostic.ts';
import { type Build, build } from '../pipeline/build.ts';
import { createTasks, type Tasks } from '../pipeline/tasks.ts';
import { type ReadSources, readSources, type SourcesRequest } from './read-sources.ts';
import type { Surroundings } from './surroundings.ts';

/** What a command wants of the pipeline. */
export type PipelineRequest = SourcesRequest & {
  /** Whether results are remembered. */
  readonly cache: boolean;
  /** Whether pages are wanted, or only what is known of the posts. */
  readonly pages: boolean;
};

/** What came of it. */
export type PipelineRun = ReadSources & {
  /** Null when the sources could not be read. */
  readonly build: Build | null;
  /** All problems, of reading and of building, in the order in which they are told. */
  readonly diagnostics: readonly Diagnostic[];
};

/** Scans a site and builds it in memory. Nothing is written. */
export async function runPipeline(
  request: PipelineRequest,
  { signal, versions, now }: Surroundings,
): Promise<PipelineRun> {
  const { value: read, diagnostics } = await readSources(request, now());
  if (read.sources === null) return { ...read, build: null, diagnostics };
  const hasTemplates = Object.keys(read.sources.templates).length > 0;
  const tasks = request.pages && hasTemplates ? createTasks() : withoutPages(createTasks());
  const store = request.cache ? createMemoryStore() : noStore;
  const engine = await engineDigest(versions, 'uncompiled');
  const runAll = createRunAll(interruptible(inlinePool, signal), store, engine);
  const built = await build(read.sources, tasks, runAll);
  return { ...read, build: built, diagnostics: [...diagnostics, ...built.diagnostics].sort(byPlace) };
}

/** Without templates no page can be rendered, and the posts can be checked all the same. */
function withoutPages(tasks: Tasks): Tasks {
  return { ...tasks, render: { name: 'no-page', run: async () => ({ value: null, diagnostics: [] }) } };
}
