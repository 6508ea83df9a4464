import { invariant } from '../kernel/invariant.ts';
import type { Hole } from '../pages/holes.ts';
import type { BodyView } from '../pages/post.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * The HTML of a post with its holes filled: an address between the quotes of an attribute, a picture's `src`, `width`
 * and `height` inside its tag (with a space in front, so that they may follow the tag's name or any attribute), a
 * title in running text. Whatever fills a hole is escaped here; the chunks are HTML that the Markdown stage made safe.
 */
export function fillHoles({ content, holes }: BodyView): string {
  const { chunks } = content.value;
  invariant(chunks.length === holes.length + 1, 'a hole stands between every two chunks');
  return chunks.map((chunk, at) => chunk + fill(holes[at])).join('');
}

function fill(hole: Hole | undefined): string {
  if (hole === undefined) return '';
  if (hole.kind === 'text') return escapeHtml(hole.text);
  if (hole.kind === 'address') return escapeHtml(hole.url);
  const size = (name: string, pixels: number | null) => (pixels === null ? '' : ` ${name}="${pixels}"`);
  return ` src="${escapeHtml(hole.url)}"${size('width', hole.width)}${size('height', hole.height)}`;
}
