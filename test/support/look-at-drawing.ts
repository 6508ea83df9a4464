import type { Chart } from '../../src/charts/chart.ts';
import type { Drawing, Link, Mark, Rect, Tone } from '../../src/charts/drawing.ts';
import { invariant } from '../../src/kernel/invariant.ts';

/** The drawing for a desk. */
export function wideOf({ drawings }: Chart): Drawing {
  invariant(drawings !== null, 'the chart is drawn');
  return drawings.wide;
}

/** All marks, those in links among them. */
export function marksOf({ shapes }: Drawing): readonly Mark[] {
  return shapes.flatMap((shape) => (shape.kind === 'link' ? shape.marks : [shape]));
}

/** Its texts, each in one line. */
export function textsOf(drawing: Drawing): readonly string[] {
  return marksOf(drawing).flatMap((mark) => (mark.kind === 'text' ? [mark.lines.join(' ')] : []));
}

/** Its surfaces of some tones, from left to right and from top to bottom. */
export function rectsOf(drawing: Drawing, ...tones: readonly Tone[]): readonly Rect[] {
  return marksOf(drawing)
    .filter((mark): mark is Rect => mark.kind === 'rect' && tones.includes(mark.tone))
    .toSorted((a, b) => a.y - b.y || a.x - b.x);
}

export function linksOf({ shapes }: Drawing): readonly Link[] {
  return shapes.filter((shape) => shape.kind === 'link');
}
