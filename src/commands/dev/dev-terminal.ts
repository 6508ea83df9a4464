import type { Diagnostic } from '../../kernel/diagnostic.ts';
import type { Bilingual, Language } from '../../kernel/diagnostic-text.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import { bugReport } from '../bug-report.ts';
import type { DevOptions } from '../dev-options.ts';
import { createProgressLine } from '../progress-line.ts';
import { report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { addressLines, buildLine, openToNetwork, readingLine, type ShownBuild } from './dev-lines.ts';

/** What a person at the terminal is told, and a program with `--json`. */
export interface DevTerminal {
  /** @param network the addresses for other machines; empty where none can reach the server */
  address(local: string, network: readonly string[]): void;
  /** How many posts have been read. */
  reading(done: number, total: number): void;
  /** A build that is shown now, with the problems that were not told before. */
  built(
    build: Omit<ShownBuild, 'errors'>,
    diagnostics: readonly Diagnostic[],
    realPath: ReadonlyMap<SourcePath, string>,
  ): void;
  problems(diagnostics: readonly Diagnostic[]): void;
  /** A bug in hoego. The server goes on with what it has. */
  bug(error: unknown): void;
  say(text: Bilingual): void;
}

/** @param version of hoego */
export function createDevTerminal(
  options: DevOptions,
  lang: Language,
  version: string,
  surroundings: Surroundings,
): DevTerminal {
  const { json, quiet } = options;
  const { stdout, stderr, keys, versions } = surroundings;
  const progress = createProgressLine(surroundings);
  let told = new Set<string>();

  const say = (text: Bilingual) => {
    progress.clear();
    if (!json && !quiet) stdout(text[lang]);
  };
  const tell = (diagnostics: readonly Diagnostic[], realPath: ReadonlyMap<SourcePath, string>) => {
    progress.clear();
    report({ diagnostics, realPath }, options, lang, surroundings);
  };
  const result = (value: object) => {
    if (json) stdout(`${JSON.stringify(value)}\n`);
  };

  return {
    say,
    problems: (diagnostics) => tell(diagnostics, new Map()),
    address: (local, network) => {
      result({ url: local, network });
      say(addressLines(local, network, keys !== null));
      if (network.length > 0 && !quiet) stderr(openToNetwork[lang]);
    },
    reading: (done, total) => {
      if (!json && !quiet) progress.show(readingLine(done, total)[lang]);
    },
    built: (build, diagnostics, realPath) => {
      const isNew = (diagnostic: Diagnostic) => !told.has(nameOf(diagnostic));
      tell(diagnostics.filter(isNew), realPath);
      told = new Set(diagnostics.map(nameOf));
      const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
      result({ ...build, errors });
      say(buildLine({ ...build, errors }));
    },
    bug: (error) => {
      progress.clear();
      stderr(bugReport(error, version, versions.node, lang, options.debug));
    },
  };
}

/** What makes a problem the one that was told already: not the line, which moves while somebody writes above it. */
function nameOf({ code, file, args }: Diagnostic): string {
  return JSON.stringify([code, file, args]);
}
