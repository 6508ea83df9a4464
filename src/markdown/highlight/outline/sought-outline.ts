import type { LetterSet } from './letter-set.ts';
import { beginning } from './outline.ts';
import { outlineOf } from './outline-of.ts';

/** What must be known of an outline to look for it in a line. */
export type SoughtOutline = {
  /** A JavaScript expression. */
  readonly source: string;
  /** With what a match begins, or what follows it where it is empty. */
  readonly first: LetterSet;
  /** Whether what the pattern matches depends on where a search began. */
  readonly dependsOnStart: boolean;
  /** Whether all that is to be told of a match is where its outline ends. */
  readonly isWhole: boolean;
};

/** Derives what is to be looked for in place of a pattern; null where there is something in it that we do not understand. */
export function soughtOutlineOf(pattern: string): SoughtOutline | null {
  const outline = outlineOf(pattern);
  if (outline === null) return null;
  const { source, dependsOnStart, isWhole } = outline;
  return { source, first: beginning(outline), dependsOnStart, isWhole: isWhole && !dependsOnStart };
}
