import type { Text } from './drawing.ts';
import { moveInside } from './move-inside.ts';
import { textBox } from './text-box.ts';

/** The least room between two labels of an axis. */
const gap = 7;

/**
 * Labels in one row, those that find no room left out. A label that would reach over an end is moved inside.
 * @param labels from left to right
 */
export function spacedLabels(labels: readonly Text[], left: number, right: number): readonly Text[] {
  const kept: Text[] = [];
  let taken = left - gap;
  for (const label of labels) {
    const inside = moveInside(label, left, right);
    const box = textBox(inside);
    if (box.left < taken + gap - 0.01 || box.left < left - 0.01) continue;
    kept.push(inside);
    taken = box.right;
  }
  return kept;
}
