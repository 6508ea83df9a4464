import type { BlockContent, DefinitionContent } from 'mdast';
import type { SourceLine } from './source-line.ts';

/** A block that is simple enough to be read line by line. */
export type SimpleBlock = BlockContent | DefinitionContent;

/** A simple block, and the number of the line behind it. */
export type Found = { readonly block: SimpleBlock; readonly next: number };

/** Reads the blocks in a container, of whose lines none is blank; null when one of them is not simple. */
export type ReadInside = (lines: readonly SourceLine[]) => SimpleBlock[] | null;
