import type { Span } from './diagnostic.ts';

/**
 * Tells where stretches of a text lie. The lines are counted once, so asking for many stretches is cheap.
 * @returns from the offsets of a stretch, in UTF-16 code units and the end outside it, to its lines and columns
 */
export function spansIn(text: string): (start: number, end: number) => Span {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return (start, end) => {
    const first = lineAt(lineStarts, start);
    const last = lineAt(lineStarts, end);
    return {
      line: first + 1,
      column: start - (lineStarts[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: end - (lineStarts[last] ?? 0) + 1,
    };
  };
}

/** The line that an offset is in, counted from 0: the last that starts at it or before it. */
function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
