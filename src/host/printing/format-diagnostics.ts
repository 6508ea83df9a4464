import { byPlace, type Diagnostic } from '../../kernel/diagnostic.ts';
import { collapseRepeated } from './collapse-repeated.ts';
import type { DiagnosticFormat } from './diagnostic-format.ts';
import { formatJson } from './format-json.ts';
import { formatLines } from './format-lines.ts';

/**
 * Diagnostics as text, in the order of their places: a line each, `path:line:column severity code message`, or a JSON
 * object each. On a terminal the place in its source and the next step stand below. Ends with a line feed; '' when
 * there is nothing to say.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: DiagnosticFormat): string {
  const wanted = diagnostics.filter(({ severity }) => format.only === 'all' || severity === 'error');
  const sorted = wanted.toSorted(byPlace);
  const lines =
    format.style === 'json'
      ? sorted.map((diagnostic) => formatJson(diagnostic, format))
      : collapseRepeated(sorted).flatMap((told) => formatLines(told, format));
  return lines.map((line) => `${line}\n`).join('');
}
