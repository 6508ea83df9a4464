import type { Code, InlineCode } from 'mdast';
import { spanOf } from '../ours.ts';
import type { Report } from '../report.ts';

/** A fence that nothing closes: all that follows in its container is code. */
export function lintUnclosedFences(
  code: readonly (Code | InlineCode)[],
  source: string,
  report: Report,
): void {
  for (const node of code) {
    if (node.type !== 'code') continue;
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    const [fence] = /^(?:`{3,}|~{3,})/.exec(written) ?? [];
    if (fence === undefined) continue;
    const last = written.slice(written.lastIndexOf('\n') + 1).replace(/^[\s>]+/, '');
    const isClosed = written.includes('\n') && last.startsWith(fence) && /^(`+|~+)\s*$/.test(last);
    const { line, column } = spanOf(node);
    const span = { line, column, endLine: line, endColumn: column + fence.length };
    if (!isClosed) report('code/unclosed', span, { fence });
  }
}
