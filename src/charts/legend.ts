import type { Pattern, Shape, Tone } from './drawing.ts';
import { rect } from './marks.ts';
import type { Strip } from './strip.ts';
import { centreOn, noteSize, textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

/** What a mark that says nothing itself stands for. */
export type LegendEntry = { readonly tone: Tone; readonly pattern: Pattern | null; readonly label: string };

const swatch = 14;
const gap = 6;
const entryGap = 18;

/** The entries of a legend, one after the other, in as many rows as they need. */
export function legend(entries: readonly LegendEntry[], width: number, top: number): Strip {
  const shapes: Shape[] = [];
  let [x, y] = [0, top];
  for (const { tone, pattern, label } of entries) {
    const room = width - swatch - gap;
    const wanted = Math.min(textWidth(label, noteSize), room);
    if (x > 0 && x + swatch + gap + wanted > width) [x, y] = [0, y + 22];
    const text = textBlock({
      text: label,
      x: x + swatch + gap,
      top: y,
      width: room,
      size: noteSize,
      tone: 'soft',
    });
    const box = { x: x + 1, y: y + 2, width: swatch - 2, height: swatch - 2, radius: 3 };
    shapes.push(rect({ ...box, tone, pattern }), centreOn(text, y + swatch / 2 + 1));
    x += swatch + gap + wanted + entryGap;
  }
  return { shapes, bottom: y + 20 };
}
