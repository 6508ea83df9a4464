import { relative, sep } from 'node:path';
import type { Place } from '../../kernel/diagnostic.ts';
import type { Language } from '../../kernel/diagnostic-text.ts';
import type { SourcePath } from '../../kernel/paths.ts';

/** How diagnostics are told, and to whom. */
export type DiagnosticFormat = {
  readonly lang: Language;
  /** The current folder, absolute: paths are printed as they are used from there. */
  readonly cwd: string;
  /** Where a file really is, absolute. */
  readonly realPath: (file: SourcePath) => string;
  /** The normalised text of a file, for code frames; undefined when it is not known. */
  readonly text: (file: SourcePath) => string | undefined;
  /** `lines` for people, `json` for programs: one object a line. */
  readonly style: 'lines' | 'json';
  readonly only: 'all' | 'errors';
  /** The terminal that shows it: its width in columns and whether it has colours; null for a file or a pipe. */
  readonly terminal: { readonly columns: number; readonly colour: boolean } | null;
  /** Whether GitHub Actions reads along. */
  readonly github: boolean;
};

/** A place as it is printed: the path from the current folder, with `/`; line and column 1 where there is no span. */
export type PrintedPlace = { readonly file: string; readonly line: number; readonly column: number };

/**
 * A place as it is printed in a format. An option of the command line (`--port`) is no path and stays as it is. Control
 * characters in a path are still there.
 */
export function printedPlace({ file, span }: Place, { cwd, realPath }: DiagnosticFormat): PrintedPlace {
  const path = file.startsWith('--') ? file : relative(cwd, realPath(file)).split(sep).join('/');
  return { file: path === '' ? '.' : path, line: span?.line ?? 1, column: span?.column ?? 1 };
}
