import type { Span } from '../../kernel/diagnostic.ts';

/** The span between two offsets of a text, in UTF-16 code units. */
export function spanAt(text: string, start: number, end: number): Span {
  const from = placeAt(text, start);
  const to = placeAt(text, end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
