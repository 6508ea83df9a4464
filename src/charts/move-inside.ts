import type { Text } from './drawing.ts';
import { textBox } from './text-box.ts';

/** A label, moved inside where it would reach over an end. */
export function moveInside(label: Text, left: number, right: number): Text {
  const box = textBox(label);
  const by = Math.max(left - box.left, 0) - Math.max(box.right - right, 0);
  return { ...label, x: label.x + by };
}
