import type { Code, Heading, InlineCode, List, Root, RootContent, Table, Text } from 'mdast';
import { walk } from '../walk.ts';

/** The nodes of a tree that rules look at, by what they are, each kind in the order of the text. */
export type LintedNodes = {
  readonly texts: readonly Text[];
  readonly headings: readonly Heading[];
  readonly lists: readonly List[];
  readonly tables: readonly Table[];
  readonly code: readonly (Code | InlineCode)[];
};

const kinds = ['text', 'heading', 'list', 'table', 'code', 'inlineCode'] as const;

/** Walks once through a tree for all rules: each is shown what it is about. */
export function lintedNodesOf(tree: Root): LintedNodes {
  const texts: Text[] = [];
  const headings: Heading[] = [];
  const lists: List[] = [];
  const tables: Table[] = [];
  const code: (Code | InlineCode)[] = [];
  walk<RootContent, (typeof kinds)[number]>(tree, kinds, (node) => {
    if (node.type === 'text') texts.push(node);
    else if (node.type === 'heading') headings.push(node);
    else if (node.type === 'list') lists.push(node);
    else if (node.type === 'table') tables.push(node);
    else code.push(node);
    return undefined;
  });
  return { texts, headings, lists, tables, code };
}
