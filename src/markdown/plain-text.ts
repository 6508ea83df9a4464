import type { TextBlock } from './html/text-blocks.ts';

/** The text of a post, one block a line, without markup, code blocks and footnotes. */
export function plainTextOf(blocks: readonly TextBlock[]): string {
  return blocks
    .filter(({ lines }) => lines.length > 0)
    .map(({ lines }) => lines.join('\n'))
    .join('\n');
}

/** The beginning of a post that can stand for the whole: its first paragraphs, up to the next heading. */
export function openingOf(blocks: readonly TextBlock[]): string {
  const first = blocks.findIndex(isParagraph);
  if (first < 0) return '';
  const rest = blocks.slice(first);
  const heading = rest.findIndex(({ node }) => node.type === 'element' && /^h[2-6]$/.test(node.tagName));
  return rest
    .slice(0, heading < 0 ? undefined : heading)
    .filter(isParagraph)
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ');
}

const isParagraph = ({ node }: TextBlock) => node.type === 'element' && node.tagName === 'p';
