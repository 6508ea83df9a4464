import { sourceText } from '../../host/scanning/source-text.ts';
import type { Diagnostic } from '../../kernel/diagnostic.ts';
import type { Language } from '../../kernel/diagnostic-text.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { OverlayProblem } from '../../server/overlay-problem.ts';
import { toOverlayProblem } from '../../server/to-overlay-problem.ts';

/** Nobody mends more at once, and every open page is told of all of them. The terminal has the rest. */
const most = 30;

/** What is shown over the pages: errors, because what has one will not be published. Warnings are for the terminal. */
export function overlayProblems(
  diagnostics: readonly Diagnostic[],
  realPath: ReadonlyMap<SourcePath, string>,
  lang: Language,
): readonly OverlayProblem[] {
  const textOf = sourceText(realPath);
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .slice(0, most)
    .map((diagnostic) => {
      const { file } = diagnostic;
      const source = { shown: file, real: realPath.get(file) ?? null, text: textOf(file) ?? null };
      return toOverlayProblem(diagnostic, source, lang);
    });
}
