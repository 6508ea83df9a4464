import { initialsOf } from '../hangul/initials.ts';
import { cardsInList, type IndexDescription, indexNames, markLength } from '../index/index-description.ts';
import { shardOf } from '../index/shard-of.ts';
import type { PostCard } from '../post-card.ts';
import { type NameEntry, readNameEntry } from './name-entry.ts';
import { type FacetPosts, readFacets } from './narrow-hits.ts';
import { type Postings, readPostings } from './postings.ts';
import { readLines } from './read-lines.ts';

/** Gives a file of the index by its name below the folder of the index. Whoever reads decides where from. */
export type LoadFile = (name: string) => Promise<string>;

/** The index as a query asks it; every file is loaded once. */
export interface IndexReader {
  /** How many posts the site has. */
  posts(): Promise<number>;
  /** @returns null for a term that no post has */
  postings(term: string): Promise<Postings | null>;
  /** Words that begin with this one and go on: its compounds. They lie in its own file. */
  compoundsOf(word: string): Promise<readonly string[]>;
  name(key: string): Promise<NameEntry | null>;
  /** Names whose initial consonants, or first letters, are those of a text, as far as either goes. */
  namesLike(text: string): Promise<ReadonlyMap<string, NameEntry>>;
  card(post: number): Promise<PostCard>;
  facets(): Promise<FacetPosts>;
  /** The newest reports of incidents. */
  incidents(): Promise<readonly number[]>;
}

/** Reads an index through a port. */
export function createIndexReader(load: LoadFile): IndexReader {
  const once = remembered(load);
  const description = remembered(
    async (name: string): Promise<IndexDescription> => JSON.parse(await load(name)),
  );
  const linesOf = remembered(async (name: string) => readLines(await load(name)));
  const facetsOf = remembered(async (name: string) => readFacets(await load(name)));
  const described = () => description(indexNames.description);

  async function termLines(term: string): Promise<ReadonlyMap<string, string>> {
    const { terms } = await described();
    const { group, file } = shardOf(term, (of) => (terms[of] ?? '').length / markLength);
    const mark = partOf(terms[group] ?? '', file);
    return mark === '' ? new Map() : linesOf(indexNames.terms(group, file, mark));
  }

  async function nameLines(beginning: string): Promise<ReadonlyMap<string, string>> {
    const { names } = await described();
    const mark = names[beginning];
    return mark === undefined ? new Map() : linesOf(indexNames.names(beginning, mark));
  }

  const nameEntries = remembered(
    async (beginning: string): Promise<ReadonlyMap<string, NameEntry>> =>
      new Map([...(await nameLines(beginning))].map(([key, line]) => [key, readNameEntry(line)])),
  );

  return {
    posts: async () => (await described()).posts,
    postings: async (term) => {
      const line = (await termLines(term)).get(term);
      return line === undefined ? null : readPostings(line);
    },
    compoundsOf: async (word) =>
      [...(await termLines(word)).keys()].filter(
        (term) => term.length > word.length && term.startsWith(word),
      ),
    name: async (key) => {
      const { names } = await described();
      const initials = initialsOf(key);
      const beginning = Object.keys(names)
        .filter((start) => initials.startsWith(start))
        .reduce((longest, start) => (start.length > longest.length ? start : longest), '');
      const line = (await nameLines(beginning)).get(key);
      return line === undefined ? null : readNameEntry(line);
    },
    namesLike: async (text) => {
      const { names } = await described();
      const initials = initialsOf(text);
      const beginnings = Object.keys(names).filter(
        (start) => initials.startsWith(start) || start.startsWith(initials),
      );
      const files = await Promise.all(beginnings.map(nameEntries));
      return new Map(files.flatMap((entries) => [...entries]));
    },
    facets: async () => facetsOf(indexNames.facets((await described()).facets)),
    incidents: async () => (await described()).incidents,
    card: async (post) => {
      const { cards } = await described();
      const list = Math.floor(post / cardsInList);
      const marks = await once(indexNames.cardList(list, cards[list] ?? ''));
      return JSON.parse(await once(indexNames.card(post, partOf(marks, post % cardsInList))));
    },
  };
}

function partOf(marks: string, at: number): string {
  return marks.slice(at * markLength, (at + 1) * markLength);
}

/** Asks once for each name; what failed is asked for again. */
function remembered<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const loading = load(name);
    known.set(name, loading);
    loading.catch(() => known.delete(name));
    return loading;
  };
}
