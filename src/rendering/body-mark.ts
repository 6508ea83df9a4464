import type { Recipe } from './recipe.ts';

/**
 * Stands in a page's HTML for the text of its post. A component can only give text, so what fills the holes is written
 * between two U+0000, which HTML has no use for.
 */
export function bodyMark(fills: readonly string[]): string {
  return `\0${JSON.stringify(fills)}\0`;
}

const mark = /\0(\[[^\0]*\])\0/;

/** A page's HTML, parted at its marks. U+0000 that anything else put there is taken out. */
export function partAtMarks(html: string): Recipe['pieces'] {
  if (!html.includes('\0')) return [html];
  return html.split(mark).map((part, at) => {
    const fills: readonly string[] = at % 2 === 1 ? JSON.parse(part) : [];
    return at % 2 === 1 ? fills : part.replaceAll('\0', '');
  });
}
