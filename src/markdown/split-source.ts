import { Buffer } from 'node:buffer';
import matter from 'gray-matter';
import type { SourceFile } from '../content/source-file.ts';
import { diagnose, type Outcome, type Span } from '../kernel/diagnostic.ts';
import { invariant } from '../kernel/invariant.ts';
import { spansIn } from '../kernel/spans-in.ts';
import { type Fences, findFences, type Stretch } from './yaml/find-fences.ts';

/** Where the parts of a source file lie. */
export type SplitSource = {
  /** The first line that is not blank; what is missing from the frontmatter is told there. */
  readonly opening: Span;
  /** The YAML between the fences; null when there is none that may be read. */
  readonly yaml: Stretch | null;
  readonly bodyStart: number;
};

/** Bytes of UTF-8; a larger block is refused unread: see `frontmatter/too-large`. A timeline of 3,000 entries has about 300 KiB. */
const largestBlock = 384 * 1024;

/**
 * Splits a source file into its frontmatter and its body. gray-matter does it, but only when the fences have been found
 * sound: on its own it runs `---js` as code, ends a block at `---foo`, and takes a text between two rules for data.
 * A file whose frontmatter cannot be told from its text keeps all of it in its body.
 */
export function splitSource({ path: file, text: { value: text } }: SourceFile): Outcome<SplitSource> {
  const fences = findFences(text);
  const { opening } = fences;
  const place = { file, span: spansIn(text.slice(0, opening.end))(opening.start, opening.end) };
  if (fences.kind === 'none' || fences.kind === 'rules') {
    const code = fences.kind === 'none' ? 'frontmatter/missing' : 'frontmatter/not-a-map';
    return {
      value: { opening: place.span, yaml: null, bodyStart: 0 },
      diagnostics: [diagnose(code, place, {})],
    };
  }
  if (fences.kind === 'foreign') {
    const told = diagnose('frontmatter/engine', place, {
      fence: text.slice(opening.start, opening.end).trim(),
    });
    return { value: { opening: place.span, yaml: null, bodyStart: fences.bodyStart }, diagnostics: [told] };
  }
  const parts = fences.kind === 'closed' ? splitClosed(text, fences) : splitUnclosed(fences);
  const bytes = Buffer.byteLength(text.slice(parts.yaml.start, parts.yaml.end));
  const sizes = { size: Math.ceil(bytes / 1024), limit: largestBlock / 1024 };
  const isTooLarge = bytes > largestBlock;
  const fix = { start: 0, end: opening.start, text: '' };
  return {
    value: { opening: place.span, yaml: isTooLarge ? null : parts.yaml, bodyStart: parts.bodyStart },
    diagnostics: [
      ...(opening.start > 0 ? [diagnose('frontmatter/not-first', place, {}, { fix })] : []),
      ...(fences.kind === 'unclosed' ? [diagnose('frontmatter/unclosed', place, {})] : []),
      ...(isTooLarge ? [diagnose('frontmatter/too-large', place, sizes)] : []),
    ],
  };
}

type Parts = { readonly yaml: Stretch; readonly bodyStart: number };

/**
 * What gray-matter makes of a file whose fences are sound. It is given the text as far as it looks: up to the end of a line
 * behind the closing fence, which it leaves out when it is empty.
 */
function splitClosed(text: string, { opening, closing }: Extract<Fences, { kind: 'closed' }>): Parts {
  const head = text.slice(0, closing.end + '\n\r\n'.length);
  // Without options it would remember a text that it could not read, and find nothing wrong with it the second time.
  const file = matter(quickToScan(head, opening, closing), {
    // Its own delimiters would end the block at `---foo`.
    delimiters: [text.slice(opening.start, opening.end), `${text.slice(closing.start, closing.end)}\n`],
    engines: { yaml: () => ({}), json: refuse, javascript: refuse, coffee: refuse },
  });
  return {
    yaml: { start: opening.end + 1, end: opening.end + 1 + file.matter.length },
    bodyStart: Math.min(head.length, head.length + 1 - file.content.length),
  };
}

/**
 * The text from its first fence on, its last line ended as the closing delimiter needs it, and long runs of blanks in
 * the block filled: gray-matter looks for comments with a pattern whose time grows with the square of such a run. No
 * length changes.
 */
function quickToScan(text: string, opening: Stretch, closing: Stretch): string {
  const block = text.slice(opening.end, closing.start);
  const filled = block.replace(/\s{100,}/g, (run) => `${run.slice(0, 1)}${'x'.repeat(run.length - 2)}\n`);
  return `${text.slice(opening.start, opening.end)}${filled}${text.slice(closing.start)}\n`;
}

function refuse(): never {
  invariant(false, 'gray-matter may not read a fence that is not plain');
}

/** A block that is not closed, or that only a rule in the text closes, ends where the text begins. */
function splitUnclosed({ opening, blockEnd }: Extract<Fences, { kind: 'unclosed' }>): Parts {
  return { yaml: { start: opening.end + 1, end: blockEnd }, bodyStart: blockEnd };
}
