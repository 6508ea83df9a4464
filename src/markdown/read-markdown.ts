import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { fold, unfold } from './fold-code.ts';
import { koreanMarkdown } from './syntax/korean-markdown.ts';

const reader = unified().use(remarkParse).use(koreanMarkdown).freeze();

/** Reads Markdown: the tree of a whole source, every node with its place in it. */
export function readMarkdown(source: string): Root {
  const { text, folds } = fold(source);
  const tree = reader.parse(text);
  return folds.length === 0 ? tree : (unfold(tree, source, folds) ?? reader.parse(source));
}
