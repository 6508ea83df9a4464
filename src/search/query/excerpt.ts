import type { Mark } from './marks.ts';

/** A piece of a text with what a query asked for marked in it. */
export type Excerpt = {
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
  const from = beginningOf(text, first.from - size.before);
  const to = endOf(text, from + size.all);
  const lead = from > 0 ? '…' : '';
  const shift = lead.length - from;
  return {
    text: `${lead}${text.slice(from, to).replace(/\n/g, ' ')}${to < text.length ? '…' : ''}`,
    marks: marks
      .filter((mark) => mark.from >= from && mark.to <= to)
      .map((mark) => [mark.from + shift, mark.to + shift] as const),
  };
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
