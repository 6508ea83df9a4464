import type { ChosenFacets } from './facets.ts';
import type { PostCard } from './post-card.ts';
import { bestSections, headingsAbove, type SectionHit } from './query/best-sections.ts';
import { createIndexReader, type LoadFile } from './query/index-reader.ts';
import { namesNear } from './query/names-near.ts';
import { type NarrowedHits, narrowHits } from './query/narrow-hits.ts';
import type { RankedPost } from './query/rank-posts.ts';
import { readAsTyped, readToken } from './query/read-token.ts';
import { isAboutError, searchErrors } from './query/search-errors.ts';
import { type Rewrite, searchWords } from './query/search-words.ts';
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

/** Pasted text from this length on is a log and no query of words. */
const longQuery = 160;

/**
 * Search over an index.
 * @param load gives a file of the index by its name below `search/`; what it throws, the methods throw
 */
export function createSearchClient(load: LoadFile): SearchClient {
  const index = createIndexReader(load);

  async function search(query: string, readAs: ReadAs = 'likeliest'): Promise<SearchAnswer> {
    const isPaste = query.trim().includes('\n') || query.length > longQuery;
    const isError = isPaste || isAboutError(query);
    const errors = isError ? await searchErrors(query, index) : { hits: [], isSure: false };
    const asErrors = errors.hits.map(({ post, score, line, section }) => ({
      post,
      score,
      error: { line, section, isSame: errors.isSure },
    }));
    if (errors.isSure || (isPaste && asErrors.length > 0))
      return { query, rewrites: [], hits: asErrors, isWeak: !errors.isSure, needles: [] };
    const words = await searchWords(query, index, readAs === 'typed' ? readAsTyped : readToken);
    const asWords = words.posts.map((ranked) => ({ ...ranked, error: null }));
    const hits = distinct([...asWords, ...asErrors]);
    return { query, rewrites: words.rewrites, hits, isWeak: isError, needles: words.needles };
  }

  async function show({ needles, query }: SearchAnswer, { post, error }: SearchHit): Promise<ShownPost> {
    const card = await index.card(post);
    if (error === null)
      return { card, sections: bestSections(card, needles), line: null, isSameError: false };
    const { line, section, isSame } = error;
    const [anchor, heading] = card.sections[section] ?? [null, ''];
    const excerpt = { text: line, marks: sharedWords(line, query) };
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

/** Each post once, where it comes first. */
function distinct(hits: readonly SearchHit[]): readonly SearchHit[] {
  const seen = new Set<number>();
  return hits.filter(({ post }) => !seen.has(post) && seen.add(post));
}
