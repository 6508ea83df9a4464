import { indexNames } from '../index/index-description.ts';
import type { PostCard } from '../post-card.ts';
import { createCardLookup } from './card-lookup.ts';
import { type LoadFile, loadOnce } from './load-once.ts';
import { createNameLookup, type NameLookup } from './name-lookup.ts';
import { type FacetPosts, readFacets } from './narrow-hits.ts';
import { readDescription } from './read-description.ts';
import { createTermLookup, type TermLookup } from './term-lookup.ts';

/** The index as a query asks it; every file is loaded once. */
export interface IndexReader extends TermLookup, NameLookup {
  /** How many posts the site has. */
  posts(): Promise<number>;
  card(post: number): Promise<PostCard>;
  facets(): Promise<FacetPosts>;
  /** The newest reports of incidents. */
  incidents(): Promise<readonly number[]>;
}

/**
 * Reads an index through a port.
 * @throws UnreadableFile, and what the port throws
 */
export function createIndexReader(load: LoadFile): IndexReader {
  const description = loadOnce(load, readDescription);
  const facetsOf = loadOnce(load, readFacets);
  const described = () => description(indexNames.description);
  return {
    ...createTermLookup(described, load),
    ...createNameLookup(described, load),
    posts: async () => (await described()).posts,
    card: createCardLookup(described, load),
    facets: async () => facetsOf(indexNames.facets((await described()).facets)),
    incidents: async () => (await described()).incidents,
  };
}
