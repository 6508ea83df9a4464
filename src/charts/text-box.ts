import type { Text } from './drawing.ts';
import { textWidth } from './text-width.ts';

/** The room something takes. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** How far letters reach over their baseline and below it, in em. */
const ascent = 0.92;
const descent = 0.26;

/** The room a text takes in the widest of its fonts. */
export function textBox({ x, y, lines, size, leading, anchor, weight }: Text): Box {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    left,
    right: left + width,
    top: y - ascent * size,
    bottom: y + Math.max(0, lines.length - 1) * leading + descent * size,
  };
}
