import type { Edit, Span } from '../../kernel/diagnostic.ts';
import type { Report } from '../report.ts';
import type { SourceLine } from '../simple-blocks/source-line.ts';

/** U+00A0, which Option+Space types on a Mac while a Korean keyboard is on. */
const noBreakSpace = /^(\s*(?:#{1,6}|[-*+]|\d{1,9}[.)]|>))(\u00a0)/;
const attachedHeading = /^(#{2,6})([^\s#].*)$/;
const attachedItem = /^(\d{1,2}\.)([\p{Script=Hangul}].*)$/u;

/** Marks at the start of a line that look like Markdown to their author and are none. */
export function lintProseLines(lines: readonly SourceLine[], report: Report): void {
  for (const line of lines) {
    const [, before, space] = noBreakSpace.exec(line.text) ?? [];
    if (before !== undefined && space !== undefined) {
      const at = before.length;
      report(
        'markdown/no-break-space',
        spanIn(line, at, at + 1),
        { mark: before.trim() },
        replace(line, at, 1, ' '),
      );
      continue;
    }
    reportAttached(line, attachedHeading, 'markdown/heading-space', report);
    reportAttached(line, attachedItem, 'markdown/list-space', report);
  }
}

function reportAttached(
  line: SourceLine,
  form: RegExp,
  code: 'markdown/heading-space' | 'markdown/list-space',
  report: Report,
): void {
  const mark = form.exec(line.text)?.[1];
  if (mark === undefined) return;
  const text = line.text.length > 24 ? `${line.text.slice(0, 24)}…` : line.text;
  report(code, spanIn(line, 0, mark.length), { text }, replace(line, mark.length, 0, ' '));
}

function spanIn({ line }: SourceLine, from: number, to: number): Span {
  return { line, column: from + 1, endLine: line, endColumn: to + 1 };
}

function replace({ offset }: SourceLine, at: number, length: number, text: string): Edit {
  return { start: offset + at, end: offset + at + length, text };
}
