import { startOfProse, statesKeys } from './key-lines.ts';

/** A stretch of a text, as offsets in UTF-16 code units; the end is outside it. */
export type Stretch = { readonly start: number; readonly end: number };

/** What a text begins with; `opening` is its first line that is not blank, without the line end. */
export type Fences =
  | { readonly kind: 'none'; readonly opening: Stretch }
  /** Two rules, and between them nothing that states a key. */
  | { readonly kind: 'rules'; readonly opening: Stretch }
  /** A fence of another tool; the text goes on at `bodyStart`. */
  | { readonly kind: 'foreign'; readonly opening: Stretch; readonly bodyStart: number }
  /** Frontmatter that no fence closes, or only a rule far down in the text. */
  | { readonly kind: 'unclosed'; readonly opening: Stretch; readonly blockEnd: number }
  /** `closing` is the line of the fence, without the line end. */
  | { readonly kind: 'closed'; readonly opening: Stretch; readonly closing: Stretch };

/** A fence: `---` from the margin on and nothing but blanks behind it. `----` is a rule. */
const fence = /^---[ \t]*$/;

/** Fences of other tools: `---js`, `--- JS`, `---__proto__`, and the `+++` of TOML. */
const foreignFence = /^(?:---[ \t]*[\w.+#][\w.+#-]*|\+\+\+)[ \t]*$/;

/** Finds the fences of a text's frontmatter. */
export function findFences(text: string): Fences {
  const opening = openingLine(text);
  const line = text.slice(opening.start, opening.end);
  if (foreignFence.test(line)) {
    const mark = line.startsWith('+') ? /^\+\+\+[ \t]*$/m : /^---[ \t]*$/m;
    const closing = nextLine(text, opening.end, mark);
    return { kind: 'foreign', opening, bodyStart: Math.min(text.length, (closing?.end ?? text.length) + 1) };
  }
  if (!fence.test(line)) return { kind: 'none', opening };

  const closing = nextLine(text, opening.end, /^---[ \t]*$/m);
  const block = text.slice(opening.end + 1, closing?.start);
  if (closing === null) {
    const prose = startOfProse(block, false) ?? block.length;
    return block.slice(0, prose).trim() === ''
      ? { kind: 'none', opening }
      : { kind: 'unclosed', opening, blockEnd: opening.end + 1 + prose };
  }
  if (!statesKeys(block)) return { kind: 'rules', opening };
  const prose = startOfProse(block, true);
  return prose === null
    ? { kind: 'closed', opening, closing }
    : { kind: 'unclosed', opening, blockEnd: opening.end + 1 + prose };
}

function openingLine(text: string): Stretch {
  const [blank = ''] = /^(?:[ \t]*\n)*/.exec(text) ?? [];
  const end = text.indexOf('\n', blank.length);
  return { start: blank.length, end: end === -1 ? text.length : end };
}

/** The next line of a form, behind the line that ends at an offset. */
function nextLine(text: string, offset: number, form: RegExp): Stretch | null {
  const start = text.slice(offset + 1).search(form);
  if (start === -1 || offset >= text.length) return null;
  const from = offset + 1 + start;
  const end = text.indexOf('\n', from);
  return { start: from, end: end === -1 ? text.length : end };
}
