import type { ChosenFacets } from './facets.ts';
import { errorName, isErrorNumber } from './log-line/error-name.ts';
import { isPastedError, isPastedLog } from './log-line/is-pasted-error.ts';
import { mayBeError } from './log-line/may-be-error.ts';
import type { PostCard } from './post-card.ts';
import { bestSections, headingsAbove, type SectionHit } from './query/best-sections.ts';
import { createIndexReader } from './query/index-reader.ts';
import type { LoadFile } from './query/load-once.ts';
import { namesNear } from './query/names-near.ts';
import { type NarrowedHits, narrowHits } from './query/narrow-hits.ts';
import type { RankedPost } from './query/rank-posts.ts';
import { type ReadToken, readAsTyped, readToken } from './query/read-token.ts';
import type { ErrorHit, ErrorsAnswer } from './query/search-errors.ts';
import { type Rewrite, searchWords, type WordsAnswer } from './query/search-words.ts';
import { sharedWords } from './query/shared-words.ts';

/** What a query comes to. */
export type SearchAnswer = {
  /** What was asked for. */
  readonly query: string;
  /** Words that were taken for others; readers are told, and may have them searched as they were typed. */
  readonly rewrites: readonly Rewrite[];
  /** Posts, the best first. */
  readonly hits: readonly SearchHit[];
  /** Whether an error was pasted that no post surely explains: what was found is only something like it. */
  readonly isWeak: boolean;
  /** What was looked for, as `show` marks it. */
  readonly needles: readonly string[];
};

/** A post that was found. */
export type SearchHit = RankedPost & {
  /**
   * The line in which it states the error that was pasted, its section, and whether it is that very error; null for a
   * post that has the words.
   */
  readonly error: { readonly line: string; readonly section: number; readonly isSame: boolean } | null;
};

/** A post that was found, as it is shown. */
export type ShownPost = {
  readonly card: PostCard;
  /** Where in it to look, the best place first. */
  readonly sections: readonly SectionHit[];
  /** The line that is like the error that was pasted, which is the excerpt then. */
  readonly line: string | null;
  /** Whether it is about the very error that was pasted. */
  readonly isSameError: boolean;
};

/** Names like the words of a query, and the newest reports of incidents. */
export type Instead = { readonly names: readonly string[]; readonly incidents: readonly PostCard[] };

/** How words are taken: as what is likeliest, or as they were typed. */
export type ReadAs = 'likeliest' | 'typed';

/** Search in a built site, the same in a browser and in a terminal. */
export interface SearchClient {
  /** Loads what every query needs, before there is one. */
  prepare(): Promise<void>;
  search(query: string, readAs?: ReadAs): Promise<SearchAnswer>;
  /** Loads what is shown of a post that was found. */
  show(answer: SearchAnswer, hit: SearchHit): Promise<ShownPost>;
  /** Of what was found, what has the chosen facets, with counts for choosing on. */
  narrow(hits: readonly SearchHit[], chosen: ChosenFacets): Promise<NarrowedHits<SearchHit>>;
  /** What to offer when nothing was found. */
  instead(query: string): Promise<Instead>;
}

/** A log of any length may be pasted; what decides stands in so many of its characters. */
const longestQuery = 40_000;

/** What compares errors is loaded with the first of them: most readers look for words. */
function comparison(): Promise<typeof import('./query/search-errors.ts')> {
  return import('./query/search-errors.ts');
}

const noErrors: ErrorsAnswer = { hits: [], nearness: 'remote' };

/** Of what is only like the error that was pasted so many are worth a look. */
const mostAlike = 10;

/**
 * Search over an index.
 * @param load gives a file of the index by its name below `search/`; what it throws, the methods throw, and `UnreadableFile`
 */
export function createSearchClient(load: LoadFile): SearchClient {
  const index = createIndexReader(load);

  async function search(asked: string, readAs: ReadAs = 'likeliest'): Promise<SearchAnswer> {
    const query = asked.trim().slice(0, longestQuery);
    const read = readAs === 'typed' ? readAsTyped : readToken;
    const name = errorName(query);
    if (name.size > 0) {
      const { searchErrorName } = await comparison();
      const named = (await searchErrorName(name, index)).map((hit) => asErrorHit(hit, true));
      return { query, ...withNamed(await searchWords(query, index, read), named, isErrorNumber(query)) };
    }
    const errors = mayBeError(query) ? await (await comparison()).searchErrors(query, index) : noErrors;
    const isSame = errors.nearness === 'same';
    const asErrors = errors.hits.map((hit) => asErrorHit(hit, isSame));
    const isError = errors.nearness === 'alike' || isPastedLog(query);
    if (isSame || (isError && asErrors.length > 0))
      return { query, rewrites: [], hits: asErrors, isWeak: !isSame, needles: [] };
    const isWeak = isPastedError(query);
    const words = await (isWeak
      ? searchPrinted(query, read, asErrors.length > 0)
      : searchWords(query, index, read));
    const hits = distinct([...words.posts.map(asWordHit), ...asErrors]);
    const { rewrites, needles } = words;
    return { query, rewrites, needles, hits: isWeak ? hits.slice(0, mostAlike) : hits, isWeak };
  }

  /** A program makes no slips: what it printed is taken for other words only where nothing else is found. */
  async function searchPrinted(query: string, read: ReadToken, isFound: boolean): Promise<WordsAnswer> {
    const printed = await searchWords(query, index, readAsTyped);
    return isFound || printed.posts.length > 0 ? printed : searchWords(query, index, read);
  }

  async function show({ needles, query }: SearchAnswer, { post, error }: SearchHit): Promise<ShownPost> {
    const card = await index.card(post);
    if (error === null)
      return { card, sections: bestSections(card, needles), line: null, isSameError: false };
    const { line, section, isSame } = error;
    const [anchor, heading] = card.sections[section] ?? [null, ''];
    const excerpt = { kind: 'code', text: line, marks: sharedWords(line, query) } as const;
    const above = headingsAbove(card.sections, section);
    return { card, sections: [{ anchor, heading, above, excerpt }], line, isSameError: isSame };
  }

  return {
    prepare: async () => void (await index.posts()),
    search,
    show,
    narrow: async (hits, chosen) => narrowHits(hits, await index.facets(), chosen),
    instead: async (query) => ({
      names: await namesNear(query, index),
      incidents: await Promise.all((await index.incidents()).map(index.card)),
    }),
  };
}

/**
 * What the name of an error finds: posts that have the word, then those that explain the error in other words. A
 * number stands in any text, so posts in which it counts something that fails come first; and what no post has as a
 * word is not taken for a slip when it names an error that some post explains.
 */
function withNamed(
  words: WordsAnswer,
  named: readonly SearchHit[],
  isNumber: boolean,
): Omit<SearchAnswer, 'query'> {
  const byWord = words.posts.map(asWordHit);
  const answer = { needles: words.needles, isWeak: false };
  if (named.length > 0 && words.rewrites.length > 0) return { ...answer, rewrites: [], hits: named };
  const hits = distinct(isNumber ? [...named, ...byWord] : [...byWord, ...named]);
  return { ...answer, rewrites: words.rewrites, hits };
}

function asWordHit(ranked: RankedPost): SearchHit {
  return { ...ranked, error: null };
}

function asErrorHit({ post, score, line, section }: ErrorHit, isSame: boolean): SearchHit {
  return { post, score, error: { line, section, isSame } };
}

/** Each post once, where it comes first. */
function distinct(hits: readonly SearchHit[]): readonly SearchHit[] {
  const seen = new Set<number>();
  return hits.filter(({ post }) => !seen.has(post) && seen.add(post));
}
