import type { Root, RootContent } from 'mdast';
import { walk } from '../walk.ts';
import { readBlock } from './read-block.ts';
import { readRun } from './read-run.ts';
import { afterBlanks, endOf, linesOf } from './source-line.ts';
import { isUnsure } from './unsure.ts';

/**
 * Reads a source that is nothing but simple blocks.
 * @returns null if it is not
 */
export function readSimple(source: string): Root | null {
  if (isUnsure(source)) return null;
  const lines = linesOf(source);
  const { blocks, next } = readRun(lines, afterBlanks(lines, 0), false, readBlock);
  if (afterBlanks(lines, next) < lines.length) return null;
  const position = { start: { line: 1, column: 1, offset: 0 }, end: endOf(lines) };
  const tree: Root = { type: 'root', children: [...blocks], position };
  return hasItsFootnotes(tree) ? tree : null;
}

/** Whether every footnote that is called is there: a call of another is text. */
function hasItsFootnotes(tree: Root): boolean {
  const defined = new Set<string>();
  const called: string[] = [];
  walk<RootContent, 'footnoteDefinition' | 'footnoteReference'>(
    tree,
    ['footnoteDefinition', 'footnoteReference'],
    (node) => {
      if (node.type === 'footnoteDefinition') defined.add(node.identifier);
      else called.push(node.identifier);
      return undefined;
    },
  );
  return called.every((identifier) => defined.has(identifier));
}
