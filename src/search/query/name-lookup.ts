import { initialsOf } from '../hangul/initials.ts';
import { type IndexDescription, indexNames } from '../index/index-description.ts';
import { type LoadFile, loadOnce } from './load-once.ts';
import { type NameEntry, readNameEntry } from './name-entry.ts';
import { readLines } from './read-lines.ts';

/** The dictionary of names of an index. */
export interface NameLookup {
  name(key: string): Promise<NameEntry | null>;
  /** Names whose initial consonants, or first letters, are those of a text, as far as either goes. */
  namesLike(text: string): Promise<ReadonlyMap<string, NameEntry>>;
}

/** Looks names up in the files of their beginnings. */
export function createNameLookup(described: () => Promise<IndexDescription>, load: LoadFile): NameLookup {
  const entriesOf = loadOnce(load, readEntries);

  async function entriesIn(beginnings: readonly string[]): Promise<ReadonlyMap<string, NameEntry>> {
    const { names } = await described();
    const files = beginnings.map((beginning) => indexNames.names(beginning, names[beginning] ?? ''));
    const entries = await Promise.all(files.map(entriesOf));
    const [only] = entries;
    return entries.length === 1 && only !== undefined ? only : new Map(entries.flatMap((file) => [...file]));
  }

  return {
    name: async (key) => {
      const { names } = await described();
      const initials = initialsOf(key);
      // The file of the longest beginning has it.
      const beginnings = Object.keys(names)
        .filter((start) => initials.startsWith(start))
        .sort((a, b) => b.length - a.length)
        .slice(0, 1);
      return (await entriesIn(beginnings)).get(key) ?? null;
    },
    namesLike: async (text) => {
      const { names } = await described();
      const initials = initialsOf(text);
      return entriesIn(
        Object.keys(names).filter((start) => initials.startsWith(start) || start.startsWith(initials)),
      );
    },
  };
}

function readEntries(text: string): ReadonlyMap<string, NameEntry> {
  return new Map([...readLines(text)].map(([key, line]) => [key, readNameEntry(line)]));
}
