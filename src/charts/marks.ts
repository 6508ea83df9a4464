import type { Circle, Line, Link, Mark, Pattern, Rect, Shape, Tone } from './drawing.ts';

/** Shapes, with what most of them have no need to say left out. */

type RectFacts = Pick<Rect, 'x' | 'y' | 'width' | 'height' | 'tone'> & {
  readonly radius?: number;
  readonly pattern?: Pattern | null;
  readonly tip?: string | null;
};

export function rect({ radius = 0, pattern = null, tip = null, ...facts }: RectFacts): Rect {
  return { kind: 'rect', ...facts, radius, pattern, tip };
}

export function circle(x: number, y: number, radius: number, tone: Tone, tip: string | null = null): Circle {
  return { kind: 'circle', x, y, radius, tone, tip };
}

type LineEnds = Pick<Line, 'x1' | 'y1' | 'x2' | 'y2'>;

export function line(ends: LineEnds, tone: Tone, tip: string | null = null): Line {
  return { kind: 'line', ...ends, tone, tip };
}

/** A line from top to bottom at `x`. */
export function upright(x: number, top: number, bottom: number, tone: Tone, tip: string | null = null): Line {
  return line({ x1: x, y1: top, x2: x, y2: bottom }, tone, tip);
}

/** Marks that lead to an address, told by what the link says; without an address, just the marks. */
export function linked(href: string | null, label: string, marks: readonly Mark[]): readonly Shape[] {
  if (href === null) return marks;
  const link: Link = { kind: 'link', href, label, marks: marks.map(untold) };
  return [link];
}

function untold(mark: Mark): Mark {
  return 'tip' in mark ? { ...mark, tip: null } : mark;
}
