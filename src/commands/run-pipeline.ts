import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteConfig } from '../content/site-config.ts';
import { validateSiteConfig } from '../content/validate-site-config.ts';
import { inlinePool } from '../engine/inline-pool.ts';
import { createMemoryStore, noStore } from '../engine/memory-store.ts';
import { createRunAll } from '../engine/run-all.ts';
import { engineDigest } from '../host/engine-digest.ts';
import { interruptible } from '../host/interruptible.ts';
import { loadConfig } from '../host/load-config.ts';
import { loadTemplates } from '../host/load-templates.ts';
import type { ProjectPlaces } from '../host/project-places.ts';
import { readProject } from '../host/read-project.ts';
import { byPlace, type Diagnostic } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { type Build, build } from '../pipeline/build.ts';
import type { Sources } from '../pipeline/sources.ts';
import { createTasks, type Tasks } from '../pipeline/tasks.ts';
import { type SelectionOptions, selectionAt } from './selection-options.ts';
import type { Surroundings } from './surroundings.ts';

/** What a command wants of the pipeline. */
export type PipelineRequest = {
  readonly places: ProjectPlaces;
  readonly selection: SelectionOptions;
  /** Settings that go before those of the configuration. */
  readonly overrides: Partial<Pick<SiteConfig, 'base' | 'siteUrl'>>;
  /** Whether results are remembered. */
  readonly cache: boolean;
  /** Whether pages are wanted, or only what is known of the posts. */
  readonly pages: boolean;
  readonly surroundings: Surroundings;
};

/** What came of it. */
export type PipelineRun = {
  /** The configuration; null when it could not be loaded, and then nothing else was done. */
  readonly config: SiteConfig | null;
  readonly sources: Sources | null;
  readonly build: Build | null;
  /** All problems, of reading and of building, in the order in which they are told. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where the files with problems really are. */
  readonly realPath: ReadonlyMap<SourcePath, string>;
};

/** Scans a site and builds it in memory. Nothing is written. */
export async function runPipeline(request: PipelineRequest): Promise<PipelineRun> {
  const { places, surroundings } = request;
  const loaded = await loadConfig(places);
  const { config: written, realPath } = loaded.value;
  if (written === null && loaded.diagnostics.length > 0) {
    return { config: null, sources: null, build: null, diagnostics: loaded.diagnostics, realPath };
  }
  const config = validateSiteConfig(
    written ?? { file: 'site.config.ts', value: {}, spanOf: () => undefined },
  );
  const { root, packageRoot } = places;
  const templates = await loadTemplates(
    join(packageRoot, 'templates'),
    await ownTemplates(root, packageRoot),
  );
  const project = await readProject(places);
  const { realPath: projectPath, ...files } = project.value;
  const settings = { ...config.value, ...request.overrides };
  const sources: Sources = {
    ...files,
    config: settings,
    selection: selectionAt(request.selection, settings.timeZone, surroundings.now()),
    templates: templates.value.bundle,
  };
  const hasTemplates = Object.keys(templates.value.bundle).length > 0;
  const tasks = request.pages && hasTemplates ? createTasks() : withoutPages(createTasks());
  const store = request.cache ? createMemoryStore() : noStore;
  const engine = await engineDigest(surroundings.versions, 'uncompiled');
  const pool = interruptible(inlinePool, surroundings.signal);
  const built = await build(sources, tasks, createRunAll(pool, store, engine));
  const outcomes = [config, templates, project, built];
  return {
    config: settings,
    sources,
    build: built,
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics).sort(byPlace),
    realPath: new Map([...realPath, ...templates.value.realPath, ...projectPath]),
  };
}

/** Without templates no page can be rendered, and the posts can be checked all the same. */
function withoutPages(tasks: Tasks): Tasks {
  return { ...tasks, render: { name: 'no-page', run: async () => ({ value: null, diagnostics: [] }) } };
}

/** The site's templates; null in the package's own folder. */
async function ownTemplates(root: string, packageRoot: string): Promise<string | null> {
  const isPackage = (await realpath(root).catch(() => root)) === (await realpath(packageRoot));
  return isPackage ? null : join(root, 'templates');
}
