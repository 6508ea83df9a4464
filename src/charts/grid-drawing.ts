import { narrowWidth } from './chart.ts';
import type { Drawing, Mark, Shape, Text, Tone } from './drawing.ts';
import { finishDrawing } from './finish-drawing.ts';
import { linked, rect } from './marks.ts';
import { blockHeight, centreOn, labelSize, moveDown, noteSize, textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

export type GridCell = {
  /** What stands in it; one short line, or two. */
  readonly lines: readonly string[];
  readonly tone: Tone;
  /** The tone of its text, to be read on the cell's own. */
  readonly textTone: Tone;
  readonly isRinged: boolean;
  /** What it says in full, and where it leads. */
  readonly label: string;
  readonly href: string | null;
};

export type GridRow = {
  readonly label: string;
  readonly href: string | null;
  readonly cells: readonly GridCell[];
};

export type Grid = {
  readonly title: string;
  readonly description: string;
  /** What the rows are, said over their labels. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
};

const gap = 3;
const labelGap = 10;
const narrowestCell = 34;
/** Cells are squares of a pattern; wider ones would be a table. */
const widestCell = { wide: 84, narrow: 62 };
const lowestRow = 34;

type Measures = { readonly labelWidth: number; readonly cellWidth: number; readonly width: number };

/**
 * A table as a picture: names of rows on the left, of columns on top, a square for each pair.
 * @param width how wide it should be; more columns than fit there make it wider
 */
export function gridDrawing(grid: Grid, width: number): Drawing {
  const measures = measure(grid, width);
  const head = headOf(grid, measures);
  const shapes: Shape[] = [...head.shapes];
  let top = head.bottom;
  for (const row of grid.rows) {
    const drawn = drawRow(row, measures, top);
    shapes.push(...drawn.shapes);
    top = drawn.bottom + gap;
  }
  const { title, description } = grid;
  return finishDrawing({ width: measures.width, height: top + 1, title, description, shapes });
}

/** Names get what they need, but not from the cells; cells what is left, within limits. */
function measure({ columns, rows, corner }: Grid, width: number): Measures {
  const count = Math.max(1, columns.length);
  const widest = width > narrowWidth ? widestCell.wide : widestCell.narrow;
  const longest = Math.max(
    ...corner.split(' ').map((word) => textWidth(word, noteSize)),
    ...rows.map(({ label }) => textWidth(label, labelSize)),
  );
  const labelWidth = Math.min(longest + 1, Math.max(width * 0.27, width - labelGap - count * widest));
  const cellWidth = Math.min(widest, Math.max(narrowestCell, (width - labelWidth - labelGap) / count));
  return {
    labelWidth,
    cellWidth,
    width: Math.max(width, labelWidth + labelGap + cellWidth * columns.length),
  };
}

const leftOf = (column: number, { labelWidth, cellWidth }: Measures) =>
  labelWidth + labelGap + column * cellWidth;

function headOf({ columns, corner }: Grid, measures: Measures): { shapes: readonly Text[]; bottom: number } {
  const names = columns.map((text, at) =>
    textBlock({
      text,
      x: leftOf(at, measures) + (measures.cellWidth - gap) / 2,
      top: 0,
      width: measures.cellWidth - 1,
      lines: 3,
      size: noteSize,
      anchor: 'middle',
      tone: 'soft',
    }),
  );
  const corners = [
    textBlock({
      text: corner,
      x: 0,
      top: 0,
      width: measures.labelWidth,
      lines: 2,
      size: noteSize,
      tone: 'soft',
    }),
  ];
  const bottom = Math.max(...[...names, ...corners].map(blockHeight)) + 4;
  const onGround = (text: Text) => moveDown(text, bottom - 4 - blockHeight(text));
  return { shapes: [...corners, ...names].map(onGround), bottom };
}

function drawRow({ label, href, cells }: GridRow, measures: Measures, top: number) {
  const name = textBlock({ text: label, x: 0, top, width: measures.labelWidth, lines: 3 });
  const lines = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const height = Math.max(lowestRow, blockHeight(name) + 4, 10 + lines * noteSize * 1.35);
  const middle = top + height / 2;
  const shapes: readonly Shape[] = [
    ...linked(href, label, [centreOn(name, middle)]),
    ...cells.flatMap((cell, at) =>
      linked(
        cell.href,
        cell.label,
        cellMarks(cell, leftOf(at, measures), top, measures.cellWidth - gap, height),
      ),
    ),
  ];
  return { shapes, bottom: top + height };
}

function cellMarks(cell: GridCell, x: number, y: number, width: number, height: number): readonly Mark[] {
  const { tone, textTone, lines, isRinged, label } = cell;
  const inset = 3.5;
  const ring = rect({
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    radius: 11,
    tone: textTone === 'inverse' ? 'ring-inverse' : 'ring',
  });
  const text = lines.map((line, at) => {
    const block = textBlock({
      text: line,
      x: x + width / 2,
      top: 0,
      width: width - 2,
      size: noteSize,
      anchor: 'middle',
      tone: textTone,
      weight: lines.length === 1 ? 'strong' : 'normal',
    });
    return centreOn(block, y + height / 2 + (at - (lines.length - 1) / 2) * block.leading);
  });
  return [rect({ x, y, width, height, radius: 3, tone, tip: label }), ...(isRinged ? [ring] : []), ...text];
}
