import { relative } from 'node:path';
import { removeLeftovers } from '../host/publishing/remove-leftovers.ts';
import type { CommonOptions } from './common-options.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { report } from './report.ts';
import { siteLanguage } from './site-language.ts';
import type { Surroundings } from './surroundings.ts';

export type CleanOptions = CommonOptions & {
  /** The output folder, absolute. */
  readonly out: string;
  /** Whether the site in it goes too. */
  readonly withSite: boolean;
};

/** Removes the cache and what interrupted runs left, and says what it removed. */
export async function runClean(options: CleanOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { places, out, withSite, json, quiet } = options;
  const lang = await siteLanguage(options);
  const { cwd, home, self, stdout } = surroundings;
  const { value: removed, diagnostics } = await removeLeftovers({ out, places, home, self }, withSite);
  report({ diagnostics, realPath: new Map() }, options, lang, surroundings);
  const paths = removed.map((path) => relative(cwd, path) || path);
  if (json) for (const path of paths) stdout(`${JSON.stringify({ removed: path })}\n`);
  else if (!quiet) stdout(textOf(paths)[lang]);
  return exitCodeOf(diagnostics, false);
}

function textOf(paths: readonly string[]) {
  if (paths.length === 0) return { ko: '지울 것이 없습니다\n', en: 'there is nothing to remove\n' };
  return {
    ko: paths.map((path) => `지움: ${path}\n`).join(''),
    en: paths.map((path) => `removed ${path}\n`).join(''),
  };
}
