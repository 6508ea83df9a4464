import { LostBlob } from '../engine/lost-blob.ts';
import { createRunAll } from '../engine/run-all.ts';
import type { Observer, Texts } from '../engine/task.ts';
import { readCopy } from '../host/scanning/read-copy.ts';
import { SourceChanged } from '../host/scanning/source-texts.ts';
import { byPlace, type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { OutputFile } from '../pages/output-file.ts';
import { type Build, build } from '../pipeline/build.ts';
import { indexSite } from '../pipeline/index-site.ts';
import { inspectLeaks } from '../pipeline/inspect-leaks.ts';
import { inspectSensitive } from '../pipeline/inspect-sensitive.ts';
import { createPlanner, type Middle, plan } from '../pipeline/middle.ts';
import { createRememberedMiddle } from '../pipeline/remembered-middle.ts';
import { searchTasks } from '../pipeline/search-tasks.ts';
import type { Sources } from '../pipeline/sources.ts';
import { tasks } from '../pipeline/tasks.ts';
import { type ReadSources, readSources, type SourcesRequest } from './read-sources.ts';
import { silent } from './silent.ts';
import type { Surroundings } from './surroundings.ts';
import type { Workshop } from './workshop.ts';

/** What a command wants of the pipeline. */
export type PipelineRequest = SourcesRequest & {
  /** Whether pages are wanted, or only what is known of the posts. */
  readonly pages: boolean;
  /** Whether the files that search reads are wanted, too. */
  readonly search: boolean;
  readonly observer: Observer;
  /** Is given outputs as soon as they are made, see `build`. */
  readonly onMade?: (outputs: readonly OutputFile[]) => void;
};

/** What came of it. */
export type PipelineRun = ReadSources & {
  /** Null when the sources could not be read. */
  readonly build: Build | null;
  /** All problems, of reading and of building, in the order in which they are told. */
  readonly diagnostics: readonly Diagnostic[];
};

/** How often a build begins again because its sources changed while it ran. */
const attempts = 3;

/**
 * Builds a site. Nothing is written but to the workshop's store.
 * @param scanned its sources as they were read; they are read again when they change meanwhile
 */
export async function runPipeline(
  request: PipelineRequest,
  scanned: Outcome<ReadSources>,
  workshop: Workshop,
  { now }: Surroundings,
): Promise<PipelineRun> {
  let read = scanned;
  let again: Again = 'source/changing';
  for (let attempt = 0; attempt < attempts; attempt++) {
    const run = await runOnce(request, read, workshop);
    if (typeof run !== 'string') return run;
    again = run;
    read = await readSources(request, workshop, now());
  }
  const problem = diagnose(again, { file: again === 'source/changing' ? 'posts' : '.hoego' }, {});
  return { sources: null, realPath: new Map(), build: null, diagnostics: [problem] };
}

/** Why a run has to begin again: a post changed after it was scanned, or an entry of the store turned out not to be whole. */
type Again = 'source/changing' | 'store/unusable';

async function runOnce(
  { observer, pages, search, onMade }: PipelineRequest,
  { value: read, diagnostics }: Outcome<ReadSources>,
  workshop: Workshop,
): Promise<PipelineRun | Again> {
  const { sources } = read;
  if (sources === null) return { ...read, build: null, diagnostics };
  const { store } = workshop;
  const hasPages = pages && Object.keys(sources.templates).length > 0;
  const whole = createRememberedMiddle(createPlanner(store.putBlob), store, workshop.engine);
  const middle = announced(hasPages ? whole : withoutPages(whole), () => {
    observer.onStage('assemble');
    if (hasPages) workshop.expect(tasks.render.name, 'run');
  });
  const runAll = createRunAll({ ...workshop, texts: read.texts, observer });
  try {
    const built = await build(sources, tasks, runAll, middle, { onMade });
    const inspected = hasPages ? await inspect(built, { ...read, sources }, workshop) : [];
    const index = search
      ? await indexSite(sources, built, searchTasks, runAll)
      : { value: [], diagnostics: [] };
    const found = [...diagnostics, ...built.diagnostics, ...index.diagnostics, ...inspected];
    return {
      ...read,
      build: { ...built, outputs: [...built.outputs, ...index.value] },
      diagnostics: found.sort(byPlace),
    };
  } catch (error) {
    if (error instanceof SourceChanged) return 'source/changing';
    if (error instanceof LostBlob) return 'store/unusable';
    throw error;
  }
}

/** Looks for what must not be published in what would be. */
async function inspect(
  built: Build,
  { sources, realPath, texts }: Extract<ReadSources, { readonly sources: Sources }>,
  workshop: Workshop,
): Promise<readonly Diagnostic[]> {
  const inspection = {
    ...workshop,
    texts,
    copied: (from: SourcePath) => readCopy(from, realPath),
    build: (sample: Sources, ofSample: Texts) =>
      build(sample, tasks, createRunAll({ ...workshop, texts: ofSample, observer: silent }), plan),
  };
  const leaks = await inspectLeaks(built, sources, inspection);
  return [...leaks, ...(await inspectSensitive(built, sources, inspection))];
}

/** Without templates no page can be rendered, and the posts can be checked all the same. */
function withoutPages(middle: Middle): Middle {
  return (posts, project) => ({ ...middle(posts, project), pages: [] });
}

function announced(middle: Middle, onBegin: () => void): Middle {
  return (posts, project) => {
    onBegin();
    return middle(posts, project);
  };
}
