import { basename, dirname, join } from 'node:path';
import { type Diagnostic, diagnose, type Outcome, type Span } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { ProjectPlaces } from '../project-places.ts';
import { readText } from '../scanning/read-text.ts';
import type { Found } from '../scanning/walk-folder.ts';
import { bundleConfig } from './bundle-config.ts';
import { findConfig } from './find-config.ts';
import { findKey } from './find-key.ts';
import { runConfig } from './run-config.ts';

/** A configuration as it is written, before it is validated. */
export type LoadedConfig = {
  readonly file: SourcePath;
  /** What the file exports by default: anything. */
  readonly value: unknown;
  /** Where a key stands in the file; see findKey. */
  readonly spanOf: (keyPath: readonly string[]) => Span | undefined;
  /** The real paths of the files that it is made of. */
  readonly files: readonly string[];
  /** Whether it asks nothing but these files. */
  readonly isSelfContained: boolean;
};

/** The configuration, null when there is none or it cannot be loaded; and where the files with problems really are. */
export type ConfigFile = {
  readonly config: LoadedConfig | null;
  readonly realPath: ReadonlyMap<SourcePath, string>;
};

/**
 * Loads the configuration of a site. Its own relative imports are compiled with it; packages are loaded from where
 * they are installed. It is trusted code, as the templates are.
 */
export async function loadConfig(places: ProjectPlaces): Promise<Outcome<ConfigFile>> {
  const real = await findConfig(places);
  if (real === null) return { value: { config: null, realPath: new Map() }, diagnostics: [] };
  const { value, diagnostics } = await loadFile({ path: basename(real).normalize('NFC'), real });
  const files = [basename(real).normalize('NFC'), ...diagnostics.map(({ file }) => file)];
  const realPath = new Map(files.map((file) => [file, join(dirname(real), file)]));
  return { value: { config: value, realPath }, diagnostics };
}

async function loadFile({ path: file, real }: Found): Promise<Outcome<LoadedConfig | null>> {
  const source = await readText({ path: file, real });
  if (source.diagnostics.length > 0) return failed(source.diagnostics);
  if (source.value === null) return failed([diagnose('config/not-found', { file }, { path: real })]);
  const bundle = await bundleConfig(real);
  if (bundle.value === null) return failed(bundle.diagnostics);
  const run = await runConfig(bundle.value, file);
  if (run.diagnostics.length > 0) return failed(run.diagnostics);
  const text = source.value.text.value;
  const spanOf = (keyPath: readonly string[]) => findKey(text, keyPath);
  const { files, isSelfContained } = bundle.value;
  return { value: { file, value: run.value, spanOf, files, isSelfContained }, diagnostics: [] };
}

function failed(diagnostics: readonly Diagnostic[]): Outcome<null> {
  return { value: null, diagnostics };
}
