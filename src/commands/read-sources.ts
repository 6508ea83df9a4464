import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteConfig } from '../content/site-config.ts';
import type { Texts } from '../engine/task.ts';
import { type LoadedTemplates, loadTemplates } from '../host/compiling/load-templates.ts';
import type { ProjectPlaces } from '../host/project-places.ts';
import { readProject } from '../host/scanning/read-project.ts';
import type { Outcome } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { Instant } from '../kernel/time/instant.ts';
import type { Sources } from '../pipeline/sources.ts';
import { readConfig } from './read-config.ts';
import { readScanMemory, writeScanMemory } from './scan-state.ts';
import { type SelectionOptions, selectionAt } from './selection-options.ts';
import type { Workshop } from './workshop.ts';

/** Which site is wanted, and how it differs from what is configured. */
export type SourcesRequest = {
  readonly places: ProjectPlaces;
  readonly selection: SelectionOptions;
  /** Settings that go before those of the configuration. */
  readonly overrides: Partial<Pick<SiteConfig, 'base' | 'siteUrl'>>;
  /** An earlier publication to compare with, absolute; null for none. */
  readonly previous: string | null;
};

/** The sources of a site; null when its configuration cannot be loaded, and then nothing else was read. */
export type ReadSources = {
  /** Where each file really is, those with problems among them. */
  readonly realPath: ReadonlyMap<SourcePath, string>;
} & (
  | { readonly sources: null }
  | {
      readonly sources: Sources;
      /** The texts of the posts, while they are what was scanned. */
      readonly texts: Texts;
    }
);

/**
 * Scans a site: its configuration, its templates, its posts and all else it is made of.
 * @param onListed is told how many posts there are, before any is read
 */
export async function readSources(
  { places, selection, overrides, previous }: SourcesRequest,
  workshop: Workshop,
  clock: Instant,
  onListed: (posts: number) => void = () => {},
): Promise<Outcome<ReadSources>> {
  const configuration = await readConfig(places, workshop);
  const { config: configured, realPath } = configuration.value;
  if (configured === null) {
    return { value: { sources: null, realPath }, diagnostics: configuration.diagnostics };
  }
  const templates = await readTemplates(places);
  const before = readScanMemory(workshop, places.posts);
  const project = await readProject(places, before, { onListed });
  const { realPath: projectPath, texts, memory } = project.value;
  writeScanMemory(workshop, places.posts, before, memory);
  const earlier = await readEarlier(previous);
  const parts = {
    config: { ...configured, ...overrides },
    templates: templates.value.bundle,
    previous: earlier.value.previous,
  };
  return {
    value: {
      sources: sourcesOf({ ...parts, project: project.value }, selection, clock),
      texts,
      realPath: new Map([
        ...realPath,
        ...templates.value.realPath,
        ...projectPath,
        ...earlier.value.realPath,
      ]),
    },
    diagnostics: [configuration, templates, project, earlier].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** What the site knew when it was published before. */
type Earlier = {
  /** Null where nothing is named to compare with. */
  readonly previous: Sources['previous'];
  readonly realPath: ReadonlyMap<SourcePath, string>;
};

async function readEarlier(path: string | null): Promise<Outcome<Earlier>> {
  if (path === null) return { value: { previous: null, realPath: new Map() }, diagnostics: [] };
  // Loaded only here: it is seldom asked for, and knows the schemas of what it reads.
  const { readPrevious } = await import('../host/read-previous.ts');
  const { readEarlierKnowledge } = await import('../content/read-earlier-knowledge.ts');
  const { value, diagnostics } = await readPrevious(path);
  const read = readEarlierKnowledge(value.files);
  return {
    value: { previous: read.value, realPath: value.realPath },
    diagnostics: [...diagnostics, ...read.diagnostics],
  };
}

/** What a scan reads one after the other. */
export type SourceParts = Pick<Sources, 'config' | 'templates' | 'previous'> & {
  readonly project: Pick<Sources, 'posts' | 'registries' | 'styles' | 'assets'>;
};

/** All that a site is made of, from its parts and the time. */
export function sourcesOf(
  { config, templates, previous, project }: SourceParts,
  selection: SelectionOptions,
  clock: Instant,
): Sources {
  const { posts, registries, styles, assets } = project;
  return {
    config,
    selection: selectionAt(selection, config.timeZone, clock),
    posts,
    registries,
    styles,
    assets,
    templates,
    previous,
  };
}

/**
 * The packaged templates with the site's own over them; in the package's folder these are the same.
 * @param last see `loadTemplates`
 */
export async function readTemplates(
  { root, packageRoot }: ProjectPlaces,
  last: Outcome<LoadedTemplates> | null = null,
): Promise<Outcome<LoadedTemplates>> {
  const isPackage = (await realpath(root).catch(() => root)) === (await realpath(packageRoot));
  return loadTemplates(join(packageRoot, 'templates'), isPackage ? null : join(root, 'templates'), last);
}
