import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { spanOf } from './ours.ts';

/** A section of a body: from the line of its heading to the line before the next heading that does not lie under it. */
export type Section = { readonly heading: string; readonly fromLine: number; readonly toLine: number };

/** The sections of a text. Only headings that stand in nothing else (no quotation, no list) open one. */
export function sectionsOf(tree: Root, lines: number): readonly Section[] {
  const headings = tree.children.filter((node) => node.type === 'heading');
  return headings.map((heading, at) => {
    const next = headings.slice(at + 1).find(({ depth }) => depth <= heading.depth);
    return {
      heading: textOf(heading),
      fromLine: spanOf(heading).line,
      toLine: next === undefined ? lines : spanOf(next).line - 1,
    };
  });
}
