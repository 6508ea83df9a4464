import type { BlockContent } from 'mdast';
import type { SourceLine } from './source-line.ts';

/** A block, and the number of the line behind it. */
export type Found = { readonly block: BlockContent; readonly next: number };

/** Reads the blocks in a container, of whose lines none is blank; null when one of them is not simple. */
export type ReadInside = (lines: readonly SourceLine[]) => BlockContent[] | null;
