import { byCodeUnits } from '../../site/code-unit-order.ts';
import { byFacet, type FacetName, type PostFacets } from '../facets.ts';
import { encodeNumber } from './encode-number.ts';

/** By facet and value the posts that have it: each number as what it is more than the one before. */
export type FacetFile = { readonly [Name in FacetName]: { readonly [value: string]: string } };

/**
 * The file from which results are narrowed and counted; it is read only where somebody may narrow them.
 * @param posts in the order of their numbers
 */
export function facetFile(posts: readonly PostFacets[]): string {
  const file: FacetFile = byFacet((name) => postsByValue(posts, name));
  return JSON.stringify(file);
}

function postsByValue(posts: readonly PostFacets[], name: FacetName): Readonly<Record<string, string>> {
  const byValue = new Map<string, { text: string; last: number }>();
  for (const [post, facets] of posts.entries()) {
    for (const value of new Set(facets[name])) {
      const { text, last } = byValue.get(value) ?? { text: '', last: 0 };
      byValue.set(value, { text: text + encodeNumber(post - last), last: post });
    }
  }
  return Object.fromEntries(
    [...byValue].sort(([a], [b]) => byCodeUnits(a, b)).map(([value, { text }]) => [value, text]),
  );
}
