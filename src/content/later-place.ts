import type { Span } from '../kernel/diagnostic.ts';

/** Two places as they stand in a file: a problem between two fields is told at the one that comes later. */
export function laterPlace<Placed extends { readonly span: Span }>(
  a: Placed,
  b: Placed,
): { readonly later: Placed; readonly earlier: Placed } {
  const isAfter = a.span.line > b.span.line || (a.span.line === b.span.line && a.span.column > b.span.column);
  return isAfter ? { later: a, earlier: b } : { later: b, earlier: a };
}
