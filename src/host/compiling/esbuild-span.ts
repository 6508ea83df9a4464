import type { Location } from 'esbuild';
import type { Span } from '../../kernel/diagnostic.ts';

/** The span of what esbuild complains about. It counts columns from 0 and in bytes of UTF-8, and we in code units. */
export function esbuildSpan({ line, column, length, lineText }: Location): Span {
  const bytes = Buffer.from(lineText);
  const unitsBefore = (byte: number) => bytes.subarray(0, byte).toString().length;
  const start = unitsBefore(column) + 1;
  const end = unitsBefore(column + length) + 1;
  return { line, column: start, endLine: line, endColumn: Math.max(end, start + 1) };
}
