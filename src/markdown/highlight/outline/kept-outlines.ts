import { type SoughtOutline, soughtOutlineOf } from './sought-outline.ts';

/** An outline as it is kept: its source, its first letters in hexadecimal, and the letters of what holds of it. */
type KeptOutline = readonly [source: string, first: string, holds: '' | 's' | 'w'];

/** Derives the outlines of patterns, and writes them as a text that `readOutlines` reads. */
export function writeOutlines(patterns: Iterable<string>): string {
  const kept = [...patterns].map((pattern) => [pattern, keptForm(soughtOutlineOf(pattern))] as const);
  return JSON.stringify(Object.fromEntries(kept));
}

/**
 * Reads the outlines of a grammar. Only those that are asked for are made of their form, because of the patterns of a grammar a
 * quarter is ever met.
 * @param text what `writeOutlines` wrote
 * @returns tells the outline of a pattern, null for one that has none, and undefined for one that is not among them
 */
export function readOutlines(text: string): (pattern: string) => SoughtOutline | null | undefined {
  const kept: Readonly<Record<string, KeptOutline | null>> = JSON.parse(text);
  return (pattern) => (Object.hasOwn(kept, pattern) ? outlineIn(kept[pattern]) : undefined);
}

function keptForm(outline: SoughtOutline | null): KeptOutline | null {
  if (outline === null) return null;
  const { source, first, dependsOnStart, isWhole } = outline;
  return [source, first.toString(16), dependsOnStart ? 's' : isWhole ? 'w' : ''];
}

function outlineIn(kept: KeptOutline | null | undefined): SoughtOutline | null {
  if (kept === null || kept === undefined) return null;
  const [source, first, holds] = kept;
  return { source, first: BigInt(`0x${first}`), dependsOnStart: holds === 's', isWhole: holds === 'w' };
}
