import type { Text } from './drawing.ts';
import { moveInside } from './move-inside.ts';
import { noteSize, textBlock } from './text-block.ts';
import { textBox } from './text-box.ts';

/** The least room between two labels. */
const gap = 7;

/** A line that stands for a limit, and what it is called. */
export type LimitLine = { readonly name: string; readonly x: number };

type LimitLabelsInput = {
  /** From left to right. */
  readonly limits: readonly LimitLine[];
  readonly left: number;
  readonly right: number;
  /** What the lines are called that share a label. */
  readonly together: (names: readonly string[]) => string;
};

/** The names of limits, each over its line; those of lines too near one another for that share a label. */
export function limitLabels({ limits, left, right, together }: LimitLabelsInput): readonly Text[] {
  let groups: readonly (readonly LimitLine[])[] = limits.map((limit) => [limit]);
  for (;;) {
    const labels = groups.map((group) => labelOf(group, left, right, together));
    const crowded = labels.findIndex((label, at) => {
      const next = labels[at + 1];
      return next !== undefined && textBox(next).left < textBox(label).right + gap;
    });
    if (crowded === -1) return labels;
    groups = groups.flatMap((group, at) =>
      at === crowded ? [[...group, ...(groups[at + 1] ?? [])]] : at === crowded + 1 ? [] : [group],
    );
  }
}

function labelOf(
  group: readonly LimitLine[],
  left: number,
  right: number,
  together: LimitLabelsInput['together'],
): Text {
  const names = group.map(({ name }) => name);
  const isAlone = names.length === 1;
  const label = textBlock({
    text: isAlone ? names.join('') : together(names),
    x: Math.min(...group.map(({ x }) => x)),
    top: 0,
    width: right - left,
    lines: 4,
    size: noteSize,
    anchor: isAlone ? 'middle' : 'start',
    tone: 'soft',
  });
  return moveInside(label, left, right);
}
