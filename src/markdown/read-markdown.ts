import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { fold } from './simple-blocks/fold.ts';
import { readSimple } from './simple-blocks/read-simple.ts';
import { unfold } from './simple-blocks/unfold.ts';
import { koreanMarkdown } from './syntax/korean-markdown.ts';

const reader = unified().use(remarkParse).use(koreanMarkdown).freeze();

/** Reads Markdown: the tree of a whole source, every node with its place in it. */
export function readMarkdown(source: string): Root {
  return readSimple(source) ?? readFolded(source) ?? reader.parse(source);
}

function readFolded(source: string): Root | null {
  const { text, folds } = fold(source);
  return unfold(reader.parse(text), source, folds);
}
