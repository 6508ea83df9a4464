import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { fold } from './simple-blocks/fold.ts';
import { unfold } from './simple-blocks/unfold.ts';
import { koreanMarkdown } from './syntax/korean-markdown.ts';

const reader = unified().use(remarkParse).use(koreanMarkdown).freeze();

/** Reads Markdown: the tree of a whole source, every node with its place in it. */
export function readMarkdown(source: string): Root {
  const folded = fold(source);
  return unfold(reader.parse(folded.text), source, folded.folds) ?? reader.parse(source);
}
