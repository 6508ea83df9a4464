import { type IndexDescription, indexNames, markAt, markLength } from '../index/index-description.ts';
import { shardOf } from '../index/shard-of.ts';
import { type LoadFile, loadOnce } from './load-once.ts';
import { type Postings, readPostings } from './postings.ts';
import { readLines } from './read-lines.ts';

/** The terms of an index. */
export interface TermLookup {
  /** @returns null for a term that no post has */
  postings(term: string): Promise<Postings | null>;
  /** Words that begin with this one and go on: its compounds. They lie in its own file. */
  compoundsOf(word: string): Promise<readonly string[]>;
}

/** Looks terms up, each in its file. */
export function createTermLookup(described: () => Promise<IndexDescription>, load: LoadFile): TermLookup {
  const linesOf = loadOnce(load, readLines);

  async function linesFor(term: string): Promise<ReadonlyMap<string, string>> {
    const { terms } = await described();
    const { group, file } = shardOf(term, (of) => (terms[of] ?? '').length / markLength);
    const mark = markAt(terms[group] ?? '', file);
    return mark === '' ? new Map() : linesOf(indexNames.terms(group, file, mark));
  }

  return {
    postings: async (term) => {
      const line = (await linesFor(term)).get(term);
      return line === undefined ? null : readPostings(line);
    },
    compoundsOf: async (word) =>
      [...(await linesFor(word)).keys()].filter((term) => term.length > word.length && term.startsWith(word)),
  };
}
