import { byText } from './by-text.ts';
import { readOutlines } from './outline/kept-outlines.ts';
import { type SoughtOutline, soughtOutlineOf } from './outline/sought-outline.ts';

/**
 * Gives the outlines of a grammar that were derived when hoego was compiled, as `writeOutlines` wrote them; null where there
 * are none.
 */
export type KeptOutlines = (grammar: string) => Promise<string | null>;

/** For code that runs from its sources: all outlines are derived. */
export const noKeptOutlines: KeptOutlines = async () => null;

/** The outlines of patterns that one thread has met. */
export interface Outlines {
  /** Gets what is kept of a grammar, once. */
  readonly load: (grammar: string) => Promise<void>;
  /** The outline of a pattern: what is kept of it, or what is derived now; that is the same. */
  readonly of: (pattern: string) => SoughtOutline | null;
}

/**
 * Outlines are looked up, because to derive those of ten grammars takes a thread that has just begun a tenth of a second. Patterns that
 * are made of others as code is read are in no grammar, and derived.
 */
export function createOutlines(kept: KeptOutlines): Outlines {
  const loaded = new Map<string, Promise<void>>();
  const lookups: ReturnType<typeof readOutlines>[] = [];
  const read = async (grammar: string): Promise<void> => {
    const text = await kept(grammar);
    if (text !== null) lookups.push(readOutlines(text));
  };
  return {
    load: (grammar) => {
      const loading = loaded.get(grammar) ?? read(grammar);
      loaded.set(grammar, loading);
      return loading;
    },
    of: byText((pattern) => {
      for (const lookUp of lookups) {
        const found = lookUp(pattern);
        if (found !== undefined) return found;
      }
      return soughtOutlineOf(pattern);
    }),
  };
}
