import type { Drawing, Mark, PatternedTone, Shape } from './drawing.ts';
import { round } from './round.ts';

/**
 * A drawing without texts that say nothing, and with every length rounded to 0.01: the last digits of a figure differ from machine to machine, and nobody
 * sees them. It also gathers the patterns that are asked for.
 */
export function finishDrawing(drawing: Omit<Drawing, 'patterned'>): Drawing {
  const shapes = drawing.shapes.map(withoutEmptyTexts).filter((shape) => !isEmptyText(shape));
  return {
    ...drawing,
    width: round(drawing.width),
    height: round(drawing.height),
    shapes: shapes.map(roundShape),
    patterned: patternedIn(shapes),
  };
}

function withoutEmptyTexts(shape: Shape): Shape {
  return shape.kind === 'link'
    ? { ...shape, marks: shape.marks.filter((mark) => !isEmptyText(mark)) }
    : shape;
}

function isEmptyText(shape: Shape): boolean {
  return shape.kind === 'text' && shape.lines.length === 0;
}

function roundShape(shape: Shape): Shape {
  return shape.kind === 'link' ? { ...shape, marks: shape.marks.map(roundMark) } : roundMark(shape);
}

function roundMark(mark: Mark): Mark {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = mark;
      return {
        ...mark,
        x: round(x),
        y: round(y),
        width: round(width),
        height: round(height),
        radius: round(radius),
      };
    }
    case 'circle':
      return { ...mark, x: round(mark.x), y: round(mark.y), radius: round(mark.radius) };
    case 'line':
      return { ...mark, x1: round(mark.x1), y1: round(mark.y1), x2: round(mark.x2), y2: round(mark.y2) };
    case 'text':
      return { ...mark, x: round(mark.x), y: round(mark.y), leading: round(mark.leading) };
    case 'path':
      // Its data is text, and was rounded when it was written.
      return mark;
  }
}

function patternedIn(shapes: readonly Shape[]): readonly PatternedTone[] {
  const found = new Map<string, PatternedTone>();
  for (const mark of shapes.flatMap((shape) => (shape.kind === 'link' ? shape.marks : [shape]))) {
    if (mark.kind !== 'rect' || mark.pattern === null) continue;
    found.set(`${mark.tone} ${mark.pattern}`, { tone: mark.tone, pattern: mark.pattern });
  }
  return [...found.values()];
}
