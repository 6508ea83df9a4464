import { type DiagnosticCode, diagnosticCodes, type MessageArgs } from './diagnostic-codes.ts';
import type { MessageWord } from './diagnostic-text.ts';
import type { SourcePath } from './paths.ts';

export type Severity = 'error' | 'warning' | 'hint';

/** A stretch of a source file. Lines and columns start at 1; columns count UTF-16 code units, as editors do. */
export type Span = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/**
 * A part of a post: one of its fields (`relatedTo.0.slug`) or the reference that fills a hole, counted from 0. Stages
 * that see many posts name places by it, so that an edit that only moves lines changes nothing for them.
 */
export type Part =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'reference'; readonly index: number };

/** Where a problem is: a file, and a span in it, or a part whose span is looked up when the problem is told. */
export type Place = { readonly file: SourcePath; readonly span?: Span; readonly part?: Part };

/** A replacement that mends the problem: offsets in UTF-16 code units of the normalised text (see SourceFile). */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/**
 * One problem. It holds a code and the words to put into its message, not the message: the same value is said in
 * Korean or in English where it is printed, so the language is part of no memo key.
 */
export type Diagnostic = {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly file: SourcePath;
  readonly span?: Span;
  readonly part?: Part;
  readonly args: { readonly [name: string]: MessageWord };
  readonly related?: readonly Place[];
  readonly fix?: Edit;
};

/** Law 4, Outcome: a stage returns its value and its problems together; both are memoised. Only bugs throw. */
export type Outcome<T> = { readonly value: T; readonly diagnostics: readonly Diagnostic[] };

/** What may go with a diagnostic beyond its place. */
type Extras = { readonly related?: readonly Place[]; readonly fix?: Edit };

/** A diagnostic of a code; the compiler asks for exactly the words its messages use. */
export function diagnose<C extends DiagnosticCode>(
  code: C,
  place: Place,
  args: MessageArgs<C>,
  extras: Extras = {},
): Diagnostic {
  return { code, severity: diagnosticCodes[code].severity, ...place, args, ...extras };
}

/** The order in which problems are told: by file, then line, then column, then code. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  const order = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return (
    order(a.file, b.file) ||
    (a.span?.line ?? 1) - (b.span?.line ?? 1) ||
    (a.span?.column ?? 1) - (b.span?.column ?? 1) ||
    order(a.code, b.code)
  );
}

/** Whether a run may not publish. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
