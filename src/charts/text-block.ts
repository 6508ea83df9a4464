import type { Text, Tone } from './drawing.ts';
import { wrapText } from './wrap-text.ts';

/** Sizes of letters, in pixels: names of things, and what stands beside them. */
export const labelSize = 12.5;
export const noteSize = 11.5;

type Block = {
  readonly text: string;
  readonly x: number;
  /** Where its first line begins. */
  readonly top: number;
  /** How wide it may be. */
  readonly width: number;
  readonly lines?: number;
  readonly size?: number;
  readonly anchor?: Text['anchor'];
  readonly weight?: Text['weight'];
  readonly tone?: Tone;
};

const leadingOf = (size: number) => size * 1.35;

/** A text in its room: wrapped, and shortened where it is longer; one line where nothing else is said. */
export function textBlock({
  text,
  x,
  top,
  width,
  lines = 1,
  size = labelSize,
  anchor = 'start',
  weight = 'normal',
  tone = 'text',
}: Block): Text {
  const wrapped = wrapText(text, { width, lines, size, weight });
  return {
    kind: 'text',
    x,
    y: top + size,
    lines: wrapped.lines,
    size,
    leading: leadingOf(size),
    anchor,
    weight,
    tone,
    full: wrapped.isShortened ? text : null,
  };
}

/** How high a block is, with the room to the next. */
export function blockHeight({ lines, leading }: Text): number {
  return lines.length * leading;
}

/** The same block with its top elsewhere. */
export function moveDown(block: Text, by: number): Text {
  return { ...block, y: block.y + by };
}

/** A block with its middle on a line. */
export function centreOn(block: Text, y: number): Text {
  const middle = block.y - block.size * 0.36 + ((block.lines.length - 1) * block.leading) / 2;
  return moveDown(block, y - middle);
}
