import type { Hole } from '../pages/holes.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * What is written into the holes of a post's HTML: an address between the quotes of an attribute, a picture's `src`,
 * `width` and `height` inside its tag (with a space in front, so that they may follow the tag's name or any attribute), a
 * title in running text. Whatever fills a hole is escaped here; the HTML around it the Markdown stage made safe.
 */
export function fillHoles(holes: readonly Hole[]): readonly string[] {
  return holes.map(fill);
}

function fill(hole: Hole): string {
  if (hole.kind === 'text') return escapeHtml(hole.text);
  if (hole.kind === 'address') return escapeHtml(hole.url);
  const size = (name: string, pixels: number | null) => (pixels === null ? '' : ` ${name}="${pixels}"`);
  return ` src="${escapeHtml(hole.url)}"${size('width', hole.width)}${size('height', hole.height)}`;
}
