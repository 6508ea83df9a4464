import { resolve } from 'node:path';
import { printDiagnostics } from '../host/printing/print-diagnostics.ts';
import { sourceText } from '../host/scanning/source-text.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { CommonOptions } from './common-options.ts';
import { fails } from './exit-code.ts';
import type { Surroundings } from './surroundings.ts';

/** What a command found, and where the files are that it is about. */
export type Findings = {
  readonly diagnostics: readonly Diagnostic[];
  readonly realPath: ReadonlyMap<SourcePath, string>;
};

/** Tells on standard error what was found. `--quiet` leaves what makes the command fail. */
export function report(
  { diagnostics, realPath }: Findings,
  { places, json, quiet, colour, strict = false }: CommonOptions & { readonly strict?: boolean },
  lang: Language,
  surroundings: Surroundings,
): void {
  const { cwd, stderr, isTty, columns, githubActions } = surroundings;
  const told = quiet ? diagnostics.filter((diagnostic) => fails(diagnostic, strict)) : diagnostics;
  printDiagnostics(stderr, told, {
    lang,
    cwd,
    realPath: (file) => realPath.get(file) ?? resolve(places.root, file),
    text: sourceText(realPath),
    style: json ? 'json' : 'lines',
    only: 'all',
    terminal: isTty ? { columns, colour: colour && surroundings.colour } : null,
    github: githubActions,
  });
}
