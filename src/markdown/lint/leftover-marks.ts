import type { Text } from 'mdast';
import type { Span } from '../../kernel/diagnostic.ts';
import type { Report } from '../report.ts';
import { isHtmlTag } from '../syntax/html-tags.ts';

const leftoverStrong = /\*\*[^*_\n]{1,60}?\*\*|__(?! )[^*_\n]{0,59}[^*_\n ]__/g;
const tag = /<\/?([A-Za-z][A-Za-z0-9-]*)(?=[\s/>])/g;
/** `![그림](스크린샷 2024-01-05.png)`: an address with a space, which has an extension or a slash. */
const spacedAddress =
  /!?\[[^\]\n]{0,200}\]\(([^()<>\n"'\s][^()<>\n"']{0,200}\s[^()<>\n"']{0,200}[./][^()<>\n"']{0,200})\)/g;
const footnote = /\[\^([^\]\s]+)\]/g;
/** What each of them has in it. */
const anyMark = /[*_<[]/;

/**
 * Marks that stayed in the text as they were typed: emphasis that did not close, tags that are no HTML, footnotes
 * without a text. Read in the source, where an escape is still visible.
 */
export function lintLeftoverMarks(texts: readonly Text[], source: string, report: Report): void {
  for (const node of texts) {
    const start = node.position?.start.offset;
    const written = start === undefined ? '' : source.slice(start, node.position?.end.offset);
    if (!anyMark.test(written)) continue;
    for (const { 0: text, index } of written.matchAll(leftoverStrong)) {
      const mark = text.slice(0, 2);
      if (mark === '**' || /[\p{Script=Hangul}\s]/u.test(text)) {
        const shown = text.length > 24 ? `${text.slice(0, 24)}…` : text;
        report('markdown/unclosed-emphasis', spanWithin(node, written, index), {
          text: shown,
          mark,
        });
      }
    }
    for (const match of written.matchAll(tag)) {
      const name = match[1] ?? '';
      if (isHtmlTag(name) || written[match.index - 1] === '\\') continue;
      report('html/unknown-tag', spanWithin(node, written, match.index), { tag: name });
    }
    for (const { 0: link, 1: address = '', index } of written.matchAll(spacedAddress)) {
      const at = index + link.length - 1 - address.length;
      const from = (start ?? 0) + at;
      const fix = { start: from, end: from + address.length, text: `<${address}>` };
      report('markdown/space-in-address', spanWithin(node, written, at), { address }, fix);
    }
    for (const match of written.matchAll(footnote)) {
      if (written[match.index - 1] === '\\') continue;
      report('markdown/missing-footnote', spanWithin(node, written, match.index), { label: match[1] ?? '' });
    }
  }
}

/** The place of a character of a text node, which may run over lines. */
function spanWithin(node: Text, written: string, at: number): Span {
  const before = written.slice(0, at).split('\n');
  const line = (node.position?.start.line ?? 1) + before.length - 1;
  const inLine = before.at(-1)?.length ?? 0;
  const column = before.length === 1 ? (node.position?.start.column ?? 1) + inLine : inLine + 1;
  return { line, column, endLine: line, endColumn: column + 1 };
}
