import type { Report } from './report.ts';
import type { SourceLine } from './simple-blocks/source-line.ts';
import { isHtmlTag } from './syntax/html-tags.ts';

/**
 * How much of each costly thing a block may have. A Markdown parser needs time by the square, or worse, of these
 * counts, and minutes at a few thousand; every limit is above what a person writes in one block (the families are those
 * of CommonMark's own list of pathological inputs).
 */
export const limits = {
  depth: 100,
  brackets: 1000,
  emphasis: 1000,
  backtickLengths: 100,
  declarations: 100,
  tags: 500,
  tableCells: 20_000,
  containers: 100,
  emptyItems: 500,
  punctuation: 500,
} as const;

/** A stretch of text without an empty line, the number of its first line, and how many characters it has. */
type Block = { readonly lines: readonly string[]; readonly line: number; readonly length: number };

/**
 * Where a fenced block begins and ends is known for sure only after parsing, and a post could hide its prose behind
 * what merely looks like a fence. So all lines are counted, those that look like code against limits this much wider:
 * brackets and underscores, of which code is full, hurt least.
 */
const allowanceForCode = 20;

/**
 * Refuses by counting, before anything is parsed, what would take a parser too long. A clock would decide otherwise
 * on a busy machine, and a stack overflow otherwise in a thread.
 * @param lines of the text
 * @param prose those of them that are no code
 * @returns whether the text may be parsed
 */
export function isAffordable(
  text: string,
  lines: readonly SourceLine[],
  prose: readonly SourceLine[],
  report: Report,
): boolean {
  let affordable = true;
  const refuse: Report = (code, span, args) => {
    affordable = false;
    report(code, span, args);
  };
  for (const block of blocksOf(prose)) refuseBlock(block, 1, refuse);
  if (affordable) for (const block of blocksOf(lines)) refuseBlock(block, allowanceForCode, refuse);
  refuseNestedTags(text, refuse);
  return affordable;
}

function refuseBlock(block: Block, allowance: number, report: Report): void {
  refuseDepth(block, limits.depth * Math.min(allowance, 2), report);
  refuseCounts(block, allowance, report);
  refuseBackticks(block, report);
  refuseTable(block, limits.tableCells * Math.min(allowance, 5), report);
}

function blocksOf(lines: readonly SourceLine[]): readonly Block[] {
  const blocks: { lines: string[]; line: number; length: number }[] = [];
  let previous = Number.NaN;
  for (const { text, line } of lines) {
    if (text.trim() === '') continue;
    const block = line === previous + 1 ? blocks.at(-1) : undefined;
    if (block === undefined) blocks.push({ lines: [text], line, length: text.length });
    else {
      block.lines.push(text);
      block.length += text.length + 1;
    }
    previous = line;
  }
  return blocks;
}

/** Most blocks are too short to be costly, and are never put together. */
const textOf = ({ lines }: Block): string => lines.join('\n');

const containers = /^(?:[ \t]*(?:>|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$)|\[\^[^\]\s]{1,80}\]:))+/;

function refuseDepth({ lines, line }: Block, limit: number, report: Report): void {
  for (const [at, text] of lines.entries()) {
    if (text.length <= limit) continue;
    const marks = containers.exec(text)?.[0].match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    // A list item needs two columns for every level, so its indentation bounds its depth.
    const indented = /^[ \t]*(?=[-*+>]|\d{1,9}[.)])/.exec(text)?.[0].length ?? 0;
    if (marks > limit || indented / 2 > limit) {
      report('markdown/too-deep', spanAt(line + at), { depth: limit });
      return;
    }
  }
}

/** What is counted, and how many characters each takes: a block too short to have too many is not looked at. */
const counted = [
  { what: '[', form: /\[/g, takes: 1, limit: limits.brackets },
  // An underscore between letters is part of a name and can neither open nor close.
  { what: '* _', form: /\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, takes: 1, limit: limits.emphasis },
  { what: '<! <?', form: /<[!?]/g, takes: 2, limit: limits.declarations },
  { what: ':::', form: /^[ \t>]*:{3,}/gm, takes: 3, limit: limits.containers },
  { what: '- -', form: /^[ \t>]*[-*+](?:[ \t]+[-*+])*[ \t]*$/gm, takes: 1, limit: limits.emptyItems },
  { what: '. , )', form: /(?<=\S)[.,:;!?'"()]{8}/g, takes: 8, limit: limits.punctuation },
  { what: '~', form: /~~/g, takes: 2, limit: limits.emphasis },
];

const shortest = Math.min(...counted.map(({ takes, limit }) => takes * limit));

function refuseCounts(block: Block, allowance: number, report: Report): void {
  if (block.length <= shortest * allowance) return;
  const possible = counted.filter(({ takes, limit }) => block.length > takes * limit * allowance);
  // What stands between single backticks on a line is code, whatever surrounds it.
  const prose = textOf(block).replace(/(?<!`)`[^`\n]+`(?!`)/g, '``');
  for (const { what, form, limit: base } of possible) {
    const limit = base * allowance;
    const count = prose.match(form)?.length ?? 0;
    if (count > limit) report('markdown/too-costly', spanAt(block.line), { what, count, limit });
  }
}

function refuseBackticks(block: Block, report: Report): void {
  // So many different lengths take the sum of all numbers up to theirs.
  if (block.length <= limits.backtickLengths ** 2 / 2) return;
  const lengths = new Set(
    textOf(block)
      .match(/`+/g)
      ?.map((run) => run.length),
  );
  if (lengths.size > limits.backtickLengths) {
    const args = { what: '`', count: lengths.size, limit: limits.backtickLengths };
    report('markdown/too-costly', spanAt(block.line), args);
  }
}

function refuseTable({ lines, line, length }: Block, limit: number, report: Report): void {
  // Every column and every row takes a character at least.
  if ((length / 2) ** 2 <= limit) return;
  const delimiter = lines.findIndex((row) => /^[\s>|:-]*-[\s|:-]*$/.test(row) && row.includes('|'));
  if (delimiter < 1) return;
  const columns = (lines[delimiter] ?? '').split('|').length - 1;
  const rows = lines.length - delimiter;
  if (columns * rows > limit) {
    report('markdown/table-too-large', spanAt(line), { columns, rows, limit });
  }
}

/** HTML that can stay open, so that what follows lies inside it; `<pod-name>` is text and does not count. */
const nesting = /<(\/?)(?!(?:area|br|col|hr|img|input|source|wbr)\b)([a-z][a-z0-9]*)[\s/>]/gi;

/** Raw HTML nests without end tags as well; counts what is open at once. An end tag closes only its own kind. */
function refuseNestedTags(text: string, report: Report): void {
  const open = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  let at = 0;
  for (const { 1: closing, 2: written = '', index } of text.matchAll(nesting)) {
    if (!isHtmlTag(written)) continue;
    const name = written.toLowerCase();
    const before = open.get(name) ?? 0;
    const after = closing === '/' ? Math.max(0, before - 1) : before + 1;
    open.set(name, after);
    depth += after - before;
    if (depth > deepest) [deepest, at] = [depth, index];
  }
  if (deepest > limits.tags) {
    const line = text.slice(0, at).split('\n').length;
    report('markdown/too-costly', spanAt(line), { what: '<tag>', count: deepest, limit: limits.tags });
  }
}

function spanAt(line: number) {
  return { line, column: 1, endLine: line, endColumn: 1 };
}
