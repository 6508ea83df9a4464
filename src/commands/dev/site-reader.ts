import { setTimeout } from 'node:timers/promises';
import type { SiteConfig } from '../../content/site-config.ts';
import type { Texts } from '../../engine/task.ts';
import type { LoadedTemplates } from '../../host/compiling/load-templates.ts';
import { type ProjectFiles, readProject } from '../../host/scanning/read-project.ts';
import { rereadFiles } from '../../host/scanning/reread-files.ts';
import type { Look } from '../../host/watching/pending-look.ts';
import { byPlace, type Diagnostic, hasErrors, type Outcome } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import { weakly } from '../../kernel/weakly.ts';
import type { Sources } from '../../pipeline/sources.ts';
import type { TemplateBundle } from '../../rendering/template-bundle.ts';
import { type ReadConfig, readConfig } from '../read-config.ts';
import { readTemplates, type SourcesRequest, sourcesOf } from '../read-sources.ts';
import { readScanMemory, writeScanMemory } from '../scan-state.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Workshop } from '../workshop.ts';
import { keptSources } from './kept-sources.ts';

/** What a site is made of, as it was read last. */
export type Reading = {
  /** Null while its configuration could never be loaded. */
  readonly sources: Sources | null;
  readonly texts: Texts;
  readonly realPath: ReadonlyMap<SourcePath, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** The real paths of the files that the configuration is made of. */
  readonly configFiles: readonly string[];
};

/**
 * Reads a site again and again. Laws:
 * - what did not change is the same object as before (see `keptSources`);
 * - a configuration or templates that cannot be loaded leave the last good ones in force, so that the site stays, and
 *   posts can go on being written; their problems are among the diagnostics.
 */
export interface SiteReader {
  /**
   * @param look which files may have changed; null for any. Files that are new or gone show only when all is looked at
   * @param between is called between the files when all are looked at; what it throws ends the reading
   */
  read(look: Look, between: () => Promise<void>): Promise<Reading>;
  /** Reads the site with only some of its posts, for somebody who cannot wait for all of them. It is not remembered. */
  glance(isWanted: (post: SourcePath) => boolean): Promise<Reading>;
  /** Keeps what was seen of the files for the next run. */
  keep(): void;
}

/** The parts of a site, each with its problems. */
type Parts = {
  readonly config: Outcome<ReadConfig>;
  readonly templates: Outcome<LoadedTemplates>;
  readonly project: Outcome<ProjectFiles>;
};

/** The last configuration that could be loaded, and the last templates. */
type Good = { readonly config: SiteConfig | null; readonly templates: TemplateBundle };

/** How long a file may be away while an editor saves it, in milliseconds: some delete it first, and then write. */
const grace = 400;

export function createSiteReader(
  request: SourcesRequest,
  workshop: Workshop,
  { now, signal }: Pick<Surroundings, 'now' | 'signal'>,
): SiteReader {
  const { places, selection, overrides } = request;
  const scanned = readScanMemory(workshop, places.posts);
  let parts: Parts | null = null;
  let good: Good = { config: null, templates: {} };
  let sources: Sources | null = null;

  async function readSome(isWanted: (post: SourcePath) => boolean): Promise<Parts> {
    const config = await readConfig(places, workshop);
    const templates = await readTemplates(places, parts?.templates);
    return { config, templates, project: await readProject(places, scanned, { isWanted }) };
  }

  async function readAll(before: Parts | null, between: () => Promise<void>): Promise<Parts> {
    const config = await readConfig(places, workshop);
    const templates = await readTemplates(places, before?.templates);
    const project = await readProject(places, before?.project.value.memory ?? scanned, { between });
    if (before === null || !lacksAny(before, project)) return { config, templates, project };
    await setTimeout(grace, undefined, { signal });
    return { config, templates, project: await readProject(places, project.value.memory, { between }) };
  }

  async function readAgain(
    before: Parts,
    hints: readonly string[],
    between: () => Promise<void>,
  ): Promise<Parts> {
    const project = await rereadFiles(before.project, hints);
    return project === null ? readAll(before, between) : { ...before, project };
  }

  return {
    read: async ({ hints }, between) => {
      parts =
        parts === null || hints === null
          ? await readAll(parts, between)
          : await readAgain(parts, hints, between);
      const { config, templates, project } = parts;
      good = {
        config: config.value.config ?? good.config,
        templates: hasErrors(templates.diagnostics) ? good.templates : templates.value.bundle,
      };
      if (good.config !== null) {
        const made = {
          ...good,
          config: { ...good.config, ...overrides },
          project: project.value,
          previous: null,
        };
        sources = keptSources(sources, sourcesOf(made, selection, now()));
      }
      return readingOf(parts, sources);
    },
    glance: async (isWanted) => {
      const some = await readSome(isWanted);
      const { config, templates, project } = some;
      if (config.value.config === null || hasErrors(templates.diagnostics)) return readingOf(some, null);
      const made = {
        config: { ...config.value.config, ...overrides },
        templates: templates.value.bundle,
        project: project.value,
        previous: null,
      };
      return readingOf(some, sourcesOf(made, selection, now()));
    },
    keep: () => {
      if (parts !== null) writeScanMemory(workshop, places.posts, scanned, parts.project.value.memory);
    },
  };
}

function readingOf({ config, templates, project }: Parts, sources: Sources | null): Reading {
  return {
    sources,
    texts: project.value.texts,
    realPath: together(project.value.realPath, templates.value.realPath, config.value.realPath),
    diagnostics: [config, templates, project].flatMap(({ diagnostics }) => diagnostics).sort(byPlace),
    configFiles: config.value.files,
  };
}

/** Whether a file that was there is there no more, or went, or was emptied, between being listed and being read. */
function lacksAny(before: Parts, { value: now }: Outcome<ProjectFiles>): boolean {
  const { realPath, posts } = before.project.value;
  const read = new Set(now.posts.map(({ path }) => path));
  return (
    [...realPath.keys()].some((path) => !now.realPath.has(path)) || posts.some(({ path }) => !read.has(path))
  );
}

type RealPath = Reading['realPath'];

const together = weakly((project: RealPath, ...others: readonly RealPath[]): RealPath => {
  return new Map([...project, ...others.flatMap((realPath) => [...realPath])]);
});
