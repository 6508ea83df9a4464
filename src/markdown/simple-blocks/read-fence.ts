import type { Found } from './found.ts';
import { positionOf, type SourceLine } from './source-line.ts';

/** A fence and what stands behind it: the name of a language and the rest, without escapes. */
const opening = /^(`{3,9}(?!.*`)|~{3,9}(?!~)) *(?:([^\s\\&~`]+)(?: +([^\s\\&]+(?: [^\s\\&]+)*))?)?$/;

/** Reads a fenced block of code. One that is not closed is not simple, nor one in which a directive may end. */
export function readFence(lines: readonly SourceLine[], at: number): Found | null {
  const first = lines[at];
  const [whole, mark = '', lang = null, meta = null] = opening.exec(first?.text ?? '') ?? [];
  if (first === undefined || whole === undefined) return null;
  const close = closingLine(lines, at, mark);
  const last = close === null ? undefined : lines[close];
  if (close === null || last === undefined) return null;
  const value = lines
    .slice(at + 1, close)
    .map(({ text }) => text)
    .join('\n');
  if (value.includes(':::')) return null;
  return { block: { type: 'code', lang, meta, value, position: positionOf(first, last) }, next: close + 1 };
}

/** The number of the line that closes a fence of a mark; null when none does. */
export function closingLine(lines: readonly SourceLine[], at: number, mark: string): number | null {
  const closing = new RegExp(`^ {0,3}${mark}${mark[0]}*[ \\t]*$`);
  for (let number = at + 1; number < lines.length; number++)
    if (closing.test(lines[number]?.text ?? '')) return number;
  return null;
}
