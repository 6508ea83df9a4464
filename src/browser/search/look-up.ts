import type { Instead, SearchAnswer, SearchClient, SearchHit, ShownPost } from '../../search/client.ts';
import type { NarrowedHits } from '../../search/query/narrow-hits.ts';
import type { Asked } from './asked.ts';
import { createPublishedIndex } from './published-index.ts';

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
 * @param changed hears that the site has another index, so that what is shown may be asked for again
 */
export function createLookUp(page: URL, facets: 'counted' | 'left out', changed: () => void): LookUp {
  const index = createPublishedIndex(page, changed);

  async function findBy(
    client: SearchClient,
    asked: Asked,
    most: number,
    isLate: () => boolean,
  ): Promise<Found | null> {
    const answer = await client.search(asked.text, asked.readAs);
    if (isLate()) return null;
    const narrowed = facets === 'counted' ? await client.narrow(answer.hits, asked.chosen) : null;
    const hits = narrowed?.hits ?? answer.hits;
    const posts = await Promise.all(hits.slice(0, most).map((hit) => client.show(answer, hit)));
    return isLate() ? null : { answer, hits, posts, counts: narrowed?.counts ?? null };
  }

  return {
    prepare: () => index.prepare(),
    find: (asked, most, isLate) => index.ask((client) => findBy(client, asked, most, isLate)),
    instead: (text) => index.ask((client) => client.instead(text)),
  };
}
