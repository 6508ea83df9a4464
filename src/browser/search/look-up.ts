import {
  createSearchClient,
  type Instead,
  type SearchAnswer,
  type SearchClient,
  type SearchHit,
  type ShownPost,
} from '../../search/client.ts';
import type { NarrowedHits } from '../../search/query/narrow-hits.ts';
import type { Asked } from './asked.ts';
import { createIndexFiles } from './index-files.ts';

/** What was found for what a reader asks for, with all that is shown of it. */
export type Found = {
  readonly answer: SearchAnswer;
  /** What of it is left by the facets that were chosen, the best first. */
  readonly hits: readonly SearchHit[];
  /** The posts that are shown, in the same order. */
  readonly posts: readonly ShownPost[];
  /** What else it can be narrowed by; null where nothing is counted. */
  readonly counts: NarrowedHits<SearchHit>['counts'] | null;
};

/** Search as the page sees it: all that a drawing needs, at once. Everything throws when the index cannot be had. */
export interface LookUp {
  /** Loads what every query needs, before there is one. */
  prepare(): Promise<void>;
  /**
   * @param most posts that are shown
   * @param isLate whether something else was asked for since; then nothing more is loaded
   * @returns null for what is late
   */
  find(asked: Asked, most: number, isLate: () => boolean): Promise<Found | null>;
  /** What to offer when nothing was found. */
  instead(text: string): Promise<Instead>;
}

/**
 * Looks up in the index below a page.
 * @param facets whether results are counted by facets, for which one more file is loaded
 */
export function createLookUp(page: URL, facets: 'counted' | 'left out'): LookUp {
  const newClient = () => createSearchClient(createIndexFiles(page));
  let client = newClient();

  /** The site may have been published anew since: then the names of its files are others, and a new client knows them. */
  async function twice<Value>(work: (client: SearchClient) => Promise<Value>): Promise<Value> {
    try {
      return await work(client);
    } catch {
      client = newClient();
      return work(client);
    }
  }

  async function findBy(
    one: SearchClient,
    asked: Asked,
    most: number,
    isLate: () => boolean,
  ): Promise<Found | null> {
    const answer = await one.search(asked.text, asked.readAs);
    if (isLate()) return null;
    const narrowed = facets === 'counted' ? await one.narrow(answer.hits, asked.chosen) : null;
    const hits = narrowed?.hits ?? answer.hits;
    const posts = await Promise.all(hits.slice(0, most).map((hit) => one.show(answer, hit)));
    return isLate() ? null : { answer, hits, posts, counts: narrowed?.counts ?? null };
  }

  return {
    prepare: () => client.prepare(),
    find: (asked, most, isLate) => twice((one) => findBy(one, asked, most, isLate)),
    instead: (text) => twice((one) => one.instead(text)),
  };
}
