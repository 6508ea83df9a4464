import type { Severity } from '../kernel/diagnostic.ts';

/** A diagnostic as the live client shows it over a page: all texts ready, in the language of the server. */
export type OverlayProblem = {
  /** The path as the author knows it, from the folder of the site. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  /** The lines around the place; empty where the source is not known. */
  readonly frame: readonly FrameLine[];
  /** An address that opens the place in an editor, `vscode://file/…`; null where there is no such file. */
  readonly editor: string | null;
};

/** A line of a source. `mark` is the stretch the problem is about, in UTF-16 code units of `text`. */
export type FrameLine = {
  readonly number: number;
  readonly text: string;
  readonly mark: { readonly from: number; readonly to: number } | null;
};
