import type { Suppression } from '../content/post.ts';
import type { Report } from './report.ts';

const request = /(?:^|[ \t])#[ \t]*hoego-disable[ \t]+([a-z]+\/[a-z-]+)[ \t]*(?:--[ \t]*(\S.*?))?[ \t]*$/;

/**
 * Reads `# hoego-disable code -- 이유` in the lines of a block. Behind a value it holds for its line; on a line of its own
 * for the whole block, so that what is missing from it can be named too. Without a reason it has no effect, and is told.
 * @param lines those of the file up to the end of the block
 * @param firstLine the number of the block's first line
 */
export function frontmatterSuppressions(
  lines: readonly string[],
  firstLine: number,
  report: Report,
): readonly Suppression[] {
  return lines.slice(firstLine - 1).flatMap((text, at) => {
    const found = request.exec(text);
    if (found === null) return [];
    const [, code = '', reason] = found;
    const line = firstLine + at;
    if (reason === undefined) {
      const span = { line, column: found.index + 1, endLine: line, endColumn: text.length + 1 };
      report('frontmatter/suppression-reason', span, { name: code });
      return [];
    }
    const isOwnLine = text.slice(0, found.index).trim() === '';
    return [isOwnLine ? { code, fromLine: 1, toLine: lines.length } : { code, fromLine: line, toLine: line }];
  });
}
