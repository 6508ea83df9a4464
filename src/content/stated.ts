import type { Span } from '../kernel/diagnostic.ts';

/** A value as an author states it in YAML. Every scalar is the text as it is written; null where nothing is. */
export type Stated = null | string | readonly Stated[] | StatedMap;

/** Its prototype is null, so that a key may be called anything. */
export type StatedMap = { readonly [key: string]: Stated };

/** The way to a value from the top: keys, and positions in lists from 0. */
export type StatedPath = readonly (string | number)[];

/** A block of `key: value`, as far as it can be read, and where everything in it stands. */
export type StatedBlock = {
  readonly values: StatedMap;
  /** Keys that are there but whose entries cannot be read; their problems have been told. */
  readonly unreadable: ReadonlySet<string>;
  /** Where a key or its value stands; null for what is not there. A value that is empty stands at its key. */
  readonly spanOf: (path: StatedPath, part: 'key' | 'value') => Span | null;
  /** Where the block begins; what is missing from it is told there. */
  readonly opening: Span;
};
