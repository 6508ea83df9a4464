import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SiteConfig } from '../content/site-config.ts';
import { findConfig } from '../host/compiling/find-config.ts';
import type { ProjectPlaces } from '../host/project-places.ts';
import { stampOf } from '../host/scanning/scan-memory.ts';
import { readState, writeState } from '../host/state-file.ts';
import type { Diagnostic, Outcome } from '../kernel/diagnostic.ts';
import { type Digest, digestOf } from '../kernel/digest.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { Workshop } from './workshop.ts';

/** The configuration of a site, null when it cannot be loaded; and where the files with problems really are. */
export type ReadConfig = {
  readonly config: SiteConfig | null;
  readonly realPath: ReadonlyMap<SourcePath, string>;
  /** The real paths of the files that it is made of, as far as they are known. */
  readonly files: readonly string[];
};

/** What an earlier run made of a configuration, and of which files: paths from the site's folder, and digests. */
type RememberedConfig = {
  readonly madeOf: readonly (readonly [path: string, digest: Digest])[];
  readonly config: SiteConfig;
  readonly diagnostics: readonly Diagnostic[];
  readonly realPath: readonly (readonly [SourcePath, string])[];
};

/**
 * Reads the configuration of a site. Compiling, running and validating it takes longer than all else in a build in which
 * nothing changed, so what came of it is remembered, as long as it is made of nothing but files.
 */
export async function readConfig(places: ProjectPlaces, workshop: Workshop): Promise<Outcome<ReadConfig>> {
  const known = await recall(places, workshop);
  if (known !== null) return known;
  const { loadConfig } = await import('../host/compiling/load-config.ts');
  const { validateSiteConfig } = await import('../content/validate-site-config.ts');
  const loaded = await loadConfig(places);
  const { config: written, realPath } = loaded.value;
  if (written === null && loaded.diagnostics.length > 0) {
    return {
      value: { config: null, realPath, files: [...realPath.values()] },
      diagnostics: loaded.diagnostics,
    };
  }
  const { value: config, diagnostics } = validateSiteConfig(written);
  const value = { config, realPath, files: written?.files ?? [] };
  if (written?.isSelfContained !== false) await remember(places, workshop, { value, diagnostics });
  return { value, diagnostics };
}

async function recall(
  places: ProjectPlaces,
  { folder, engine }: Workshop,
): Promise<Outcome<ReadConfig> | null> {
  if (folder === null) return null;
  // The form says that a run of this engine wrote it.
  const state = readState(fileOf(folder), await formOf(places, engine)) as RememberedConfig | null;
  if (state === null) return null;
  const isSame = state.madeOf.every(([path, digest]) => digestOfFile(join(places.root, path)) === digest);
  const realPath = new Map(state.realPath.map(([file, path]) => [file, join(places.root, path)]));
  const files = state.madeOf.map(([path]) => join(places.root, path));
  return isSame ? { value: { config: state.config, realPath, files }, diagnostics: state.diagnostics } : null;
}

async function remember(
  places: ProjectPlaces,
  { folder, engine }: Workshop,
  { value: { config, realPath, files }, diagnostics }: Outcome<ReadConfig & { readonly config: SiteConfig }>,
): Promise<void> {
  // A file that was changed just now may have been changed after it was read.
  const isSettled = files.every((real) => stampOf(real) !== null);
  if (folder === null || !isSettled) return;
  const fromRoot = (real: string) => relative(places.root, real);
  const digests = files.flatMap((real) => {
    const digest = digestOfFile(real);
    return digest === null ? [] : [[fromRoot(real), digest] as const];
  });
  writeState(fileOf(folder), await formOf(places, engine), {
    madeOf: digests,
    config,
    diagnostics,
    realPath: [...realPath].map(([file, real]) => [file, fromRoot(real)] as const),
  });
}

const fileOf = (folder: string) => join(folder, 'config.json');

/** Which configuration is meant is part of the form: another file, or none, is another one. */
async function formOf(places: ProjectPlaces, engine: Digest): Promise<string> {
  const real = await findConfig(places);
  return `hoego-config ${engine} ${JSON.stringify(real === null ? null : relative(places.root, real))}`;
}

function digestOfFile(real: string): Digest | null {
  try {
    return digestOf(readFileSync(real));
  } catch {
    return null;
  }
}
