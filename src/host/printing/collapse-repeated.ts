import type { Diagnostic } from '../../kernel/diagnostic.ts';
import type { DiagnosticCode } from '../../kernel/diagnostic-codes.ts';

/** A diagnostic that is told, and how many more of its code are not. */
export type Told = { readonly diagnostic: Diagnostic; readonly more: number };

/** So many warnings or hints of one code are told one by one. */
const limit = 5;

/** Errors are all told. More than five warnings or hints of one code become the first of them, with their number. */
export function collapseRepeated(diagnostics: readonly Diagnostic[]): readonly Told[] {
  const counts = new Map<DiagnosticCode, number>();
  const soft = diagnostics.filter(({ severity }) => severity !== 'error');
  for (const { code } of soft) counts.set(code, (counts.get(code) ?? 0) + 1);
  const begun = new Set<DiagnosticCode>();
  return diagnostics.flatMap((diagnostic) => {
    const { code, severity } = diagnostic;
    const count = counts.get(code) ?? 0;
    if (severity === 'error' || count <= limit) return [{ diagnostic, more: 0 }];
    if (begun.has(code)) return [];
    begun.add(code);
    return [{ diagnostic, more: count - 1 }];
  });
}
