import { linesOfProse } from './lines-of-prose.ts';
import type { Report } from './report.ts';

/**
 * How much of each costly thing a block may have. A Markdown parser needs time by the square, or worse, of these
 * counts, and minutes at a few thousand; every limit is far above what a person writes and keeps any post's parse
 * well under a second (the families are those of CommonMark's own list of pathological inputs).
 */
export const limits = {
  depth: 100,
  brackets: 1000,
  emphasis: 1000,
  backtickLengths: 100,
  declarations: 100,
  tags: 500,
  tableCells: 20_000,
} as const;

/** A stretch of prose without an empty line, and the number of its first line. */
type Block = { readonly lines: readonly string[]; readonly line: number };

/**
 * Where a fenced block begins and ends is known for sure only after parsing, and a post could hide its prose behind
 * what merely looks like a fence. So all lines are counted, those that look like code against limits this much wider.
 */
const allowanceForCode = 5;

/**
 * Refuses by counting, before anything is parsed, what would take a parser too long. A clock would decide otherwise
 * on a busy machine, and a stack overflow otherwise in a thread.
 * @returns whether the text may be parsed
 */
export function isAffordable(text: string, report: Report): boolean {
  let affordable = true;
  const refuse: Report = (code, span, args) => {
    affordable = false;
    report(code, span, args);
  };
  for (const block of blocksOf(linesOfProse(text))) refuseBlock(block, 1, refuse);
  if (affordable) {
    const lines = text.split('\n').map((content, at) => ({ text: content, line: at + 1 }));
    for (const block of blocksOf(lines)) refuseBlock(block, allowanceForCode, refuse);
  }
  refuseNestedTags(text, refuse);
  return affordable;
}

function refuseBlock(block: Block, allowance: number, report: Report): void {
  refuseDepth(block, limits.depth * Math.min(allowance, 2), report);
  refuseCounts(block, allowance, report);
  refuseTable(block, limits.tableCells * allowance, report);
}

function blocksOf(lines: readonly { readonly text: string; readonly line: number }[]): Block[] {
  const blocks: { lines: string[]; line: number }[] = [];
  let previous = Number.NaN;
  for (const { text: content, line } of lines) {
    if (content.trim() === '') continue;
    if (line === previous + 1) blocks.at(-1)?.lines.push(content);
    else blocks.push({ lines: [content], line });
    previous = line;
  }
  return blocks;
}

const containers = /^(?:[ \t]*(?:>|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$)))+/;

function refuseDepth({ lines, line }: Block, limit: number, report: Report): void {
  for (const [at, text] of lines.entries()) {
    const marks = containers.exec(text)?.[0].match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    // A list item needs two columns for every level, so its indentation bounds its depth.
    const indented = /^[ \t]*(?=[-*+>]|\d{1,9}[.)])/.exec(text)?.[0].length ?? 0;
    if (marks > limit || indented / 2 > limit) {
      report('markdown/too-deep', spanAt(line + at), { depth: limit });
      return;
    }
  }
}

const counted = [
  { what: '[', form: /\[/g, limit: limits.brackets },
  { what: '* _', form: /[*_]/g, limit: limits.emphasis },
  { what: '<! <?', form: /<[!?]/g, limit: limits.declarations },
  { what: '~', form: /~~/g, limit: limits.emphasis },
];

function refuseCounts({ lines, line }: Block, allowance: number, report: Report): void {
  const text = lines.join('\n');
  for (const { what, form, limit: base } of counted) {
    const limit = base * allowance;
    const count = text.match(form)?.length ?? 0;
    if (count > limit) report('markdown/too-costly', spanAt(line), { what, count, limit });
  }
  const lengths = new Set(text.match(/`+/g)?.map((run) => run.length));
  if (lengths.size > limits.backtickLengths) {
    const args = { what: '`', count: lengths.size, limit: limits.backtickLengths };
    report('markdown/too-costly', spanAt(line), args);
  }
}

function refuseTable({ lines, line }: Block, limit: number, report: Report): void {
  const delimiter = lines.findIndex((text) => /^[\s>|:-]*-[\s|:-]*$/.test(text) && text.includes('|'));
  if (delimiter < 1) return;
  const columns = (lines[delimiter] ?? '').split('|').length - 1;
  const rows = lines.length - delimiter;
  if (columns * rows > limit) {
    report('markdown/table-too-large', spanAt(line), { columns, rows, limit });
  }
}

/** Raw HTML nests without end tags as well; counts what is open at once, whatever the names. */
function refuseNestedTags(text: string, report: Report): void {
  let open = 0;
  let deepest = 0;
  for (const [, closing] of text.matchAll(
    /<(\/?)(?!(?:area|br|col|hr|img|input|source|wbr)\b)[a-z][a-z0-9]*[\s/>]/g,
  )) {
    open = closing === '/' ? Math.max(0, open - 1) : open + 1;
    deepest = Math.max(deepest, open);
  }
  if (deepest > limits.tags) {
    report('markdown/too-costly', spanAt(1), { what: '<tag>', count: deepest, limit: limits.tags });
  }
}

function spanAt(line: number) {
  return { line, column: 1, endLine: line, endColumn: 1 };
}
