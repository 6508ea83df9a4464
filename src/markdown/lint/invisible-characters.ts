import type { Code, InlineCode } from 'mdast';
import type { Report } from '../report.ts';

/** No-break and zero-width spaces, the soft hyphen, and the characters that change the direction of text. */
const invisible = /[\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** Characters in code that nobody sees and every shell trips over; also those that make code look other than it is. */
export function lintInvisibleCharacters(code: readonly (Code | InlineCode)[], report: Report): void {
  for (const node of code) {
    const at = node.value.search(invisible);
    const start = node.position?.start;
    if (at < 0 || start === undefined) continue;
    const before = node.value.slice(0, at).split('\n');
    const inLine = before.at(-1)?.length ?? 0;
    // The text of a fenced block begins on the line after its fence.
    const line = start.line + before.length - (node.type === 'code' ? 0 : 1);
    const column = node.type === 'code' ? inLine + 1 : start.column + 1 + inLine;
    const number = node.value.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    report(
      'code/invisible-character',
      { line, column, endLine: line, endColumn: column + 1 },
      { character: `U+${number}` },
    );
  }
}
