import type { Span } from '../../kernel/diagnostic.ts';
import { displayWidth } from './display-width.ts';
import { unsafeCharacters } from './escape-controls.ts';

/** The lines of a frame, without colours; `marks` is the index of the one with the marks. */
export type CodeFrame = { readonly lines: readonly string[]; readonly marks: number };

/** Columns that are shown before the marked place where a line is too long to be shown from its beginning. */
const lead = 20;

/**
 * The line that a problem stands on, with the ones before and after it, and marks below the place.
 *
 *     11 | ---
 *     12 | date: 2024-02-30
 *        |       ^^^^^^^^^^
 *     13 | tags: [redis]
 *
 * @param columns the width of the terminal; longer lines are cut, with … at the cut
 * @returns null when the text has no such line
 */
export function codeFrame(text: string, span: Span, columns: number): CodeFrame | null {
  const all = text.split('\n');
  const line = all[span.line - 1];
  if (line === undefined) return null;
  const gutter = String(Math.min(span.line + 1, all.length)).length;
  const room = Math.max(columns - gutter - ' | '.length, 2 * lead);
  const start = span.column - 1;
  const end = span.endLine === span.line ? Math.max(span.endColumn - 1, start + 1) : line.length;
  const from = firstShown(line, start, end, room);
  const show = (at: number) => {
    const shown = all[at - 1];
    return shown === undefined ? [] : [`${String(at).padStart(gutter)} | ${stretch(shown, from, room)}`];
  };
  const before = displayWidth(drawn(line.slice(from, start))) + (from > 0 ? 1 : 0);
  const marked = displayWidth(drawn(line.slice(start, Math.min(end, start + room))));
  const marks = `${' '.repeat(gutter)} | ${' '.repeat(before)}${'^'.repeat(Math.max(1, Math.min(marked, room - before)))}`;
  const above = [...show(span.line - 1), ...show(span.line)];
  return { lines: [...above, marks, ...show(span.line + 1)], marks: above.length };
}

/** A text as it is drawn. Each code unit stays one, so that columns stay right. */
function drawn(text: string): string {
  return text.replaceAll('\t', ' ').replace(unsafeCharacters, '\u00B7');
}

/** The code unit from which a line is shown, so that the marked place is in sight. */
function firstShown(line: string, start: number, end: number, room: number): number {
  // A line may be a megabyte of minified code: no more of it is measured than could fit.
  if (end <= 2 * room && displayWidth(drawn(line.slice(0, end))) <= room) return 0;
  let from = Math.min(start, line.length);
  while (from > 0 && displayWidth(drawn(line.slice(from, start))) < lead) from--;
  return from;
}

/** As much of a line as there is room for, from a code unit on. */
function stretch(line: string, from: number, room: number): string {
  const text = (from > 0 ? '\u2026' : '') + drawn(line.slice(from, from + 2 * room));
  if (from + 2 * room >= line.length && displayWidth(text) <= room) return text;
  let end = Math.min(text.length, room);
  while (displayWidth(text.slice(0, end)) > room - 1) end--;
  return `${text.slice(0, end)}\u2026`;
}
