import { describe } from '../kernel/describe.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import { editorLink } from './editor-link.ts';
import type { OverlayProblem } from './overlay-problem.ts';
import { problemFrame } from './problem-frame.ts';

/** The file a diagnostic is about, as the overlay needs it. */
export type ProblemSource = {
  /** Its path from the folder of the site, as the author knows it. */
  readonly shown: string;
  /** Where it really is, absolute; null when it is no file an editor could open. */
  readonly real: string | null;
  /** Its normalised text; null when it is not known. */
  readonly text: string | null;
};

/** A diagnostic as the live client shows it. */
export function toOverlayProblem(
  diagnostic: Diagnostic,
  source: ProblemSource,
  lang: Language,
): OverlayProblem {
  const { code, severity, span } = diagnostic;
  const { line, column } = span ?? { line: 1, column: 1 };
  return {
    file: source.shown,
    line,
    column,
    code,
    severity,
    ...describe(diagnostic, lang),
    frame: span === undefined || source.text === null ? [] : problemFrame(source.text, span),
    editor: source.real === null ? null : editorLink(source.real, line, column),
  };
}
