import { type Diagnostic, diagnose, type Edit, type Span } from '../kernel/diagnostic.ts';
import type { DiagnosticCode, MessageArgs } from '../kernel/diagnostic-codes.ts';
import type { SourcePath } from '../kernel/paths.ts';

/** Takes note of a problem in the post that is being parsed. */
export type Report = <C extends DiagnosticCode>(
  code: C,
  span: Span,
  args: MessageArgs<C>,
  fix?: Edit,
) => void;

/** A report for one file, and the list that it fills. */
export function createReport(file: SourcePath): { report: Report; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  return {
    diagnostics,
    report: (code, span, args, fix) => {
      diagnostics.push(diagnose(code, { file, span }, args, fix === undefined ? {} : { fix }));
    },
  };
}
