import type { Diagnostic } from '../../kernel/diagnostic.ts';
import type { DiagnosticFormat } from './diagnostic-format.ts';
import { formatDiagnostics } from './format-diagnostics.ts';

/** Writes diagnostics, in one piece, so that no other output falls between their lines. */
export function printDiagnostics(
  write: (text: string) => void,
  diagnostics: readonly Diagnostic[],
  format: DiagnosticFormat,
): void {
  const text = formatDiagnostics(diagnostics, format);
  if (text !== '') write(text);
}
