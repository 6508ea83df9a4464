import type { Mark } from './marks.ts';

/** A piece of a text with what a query asked for marked in it. */
export type Excerpt = {
  /** Whether it was written as prose, or is a line of code. */
  readonly kind: 'prose' | 'code';
  readonly text: string;
  readonly marks: readonly (readonly [from: number, to: number])[];
};

/** Characters of an excerpt, and of them before the first mark. */
const size = { all: 150, before: 30 };

/** The piece of a text in which most of what was asked for stands together; its beginning where nothing does. */
export function excerptAround(text: string, marks: readonly Mark[]): Excerpt {
  const first = marks.reduce(
    (best, { from }) => {
      const within = marks.filter((mark) => mark.from >= from && mark.to <= from + size.all - size.before);
      const count = new Set(within.map(({ needle }) => needle)).size * 10 + within.length;
      return count > best.count ? { from, count } : best;
    },
    { from: 0, count: 0 },
  );
  const from = text.length <= size.all ? 0 : beginningOf(text, first.from - size.before);
  const to = endOf(text, from + size.all);
  const lead = from > 0 ? '…' : '';
  const shift = lead.length - from;
  return {
    kind: 'prose',
    text: `${lead}${text.slice(from, to).replace(/\n/g, ' ')}${to < text.length ? '…' : ''}`,
    marks: marks
      .filter((mark) => mark.from >= from && mark.to <= to)
      .map((mark) => [mark.from + shift, mark.to + shift] as const),
  };
}

/** The line of code in which most of what was asked for stands; null where nothing does. */
export function codeExcerpt(code: string, marks: readonly Mark[]): Excerpt | null {
  let best: { readonly line: string; readonly marks: readonly Mark[]; readonly needles: number } | null =
    null;
  let from = 0;
  for (const line of code.split('\n')) {
    const begin = from + line.length - line.trimStart().length;
    const within = marks
      .filter((mark) => mark.from >= begin && mark.to <= from + line.length)
      .map((mark) => ({ ...mark, from: mark.from - begin, to: mark.to - begin }));
    const needles = new Set(within.map(({ needle }) => needle)).size;
    if (needles > (best?.needles ?? 0)) best = { line: line.trim(), marks: within, needles };
    from += line.length + 1;
  }
  return best === null ? null : { ...excerptAround(best.line, best.marks), kind: 'code' };
}

/** A place not far behind one at which a word begins. */
function beginningOf(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + size.before).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function endOf(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - size.before ? space : at;
}
