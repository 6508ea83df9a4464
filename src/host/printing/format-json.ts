import { describe } from '../../kernel/describe.ts';
import type { Diagnostic } from '../../kernel/diagnostic.ts';
import { type DiagnosticFormat, printedPlace } from './diagnostic-format.ts';
import { escapeControls } from './escape-controls.ts';

/** A diagnostic as one line of JSON, for programs. */
export function formatJson(diagnostic: Diagnostic, format: DiagnosticFormat): string {
  const { code, severity, span, related = [] } = diagnostic;
  const { message, hint } = describe(diagnostic, format.lang);
  const place = printedPlace(diagnostic, format);
  return escapeControls(
    JSON.stringify({
      code,
      severity,
      ...place,
      endLine: span?.endLine ?? place.line,
      endColumn: span?.endColumn ?? place.column,
      message,
      hint,
      related: related.map((other) => printedPlace(other, format)),
    }),
  );
}
