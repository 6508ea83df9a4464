import { byFacet, type ChosenFacets, type FacetName, facetNames } from '../facets.ts';
import { decodeNumber } from '../index/encode-number.ts';
import type { FacetFile } from '../index/facet-file.ts';

/** By facet and value, the posts that have it. */
export type FacetPosts = { readonly [Name in FacetName]: ReadonlyMap<string, ReadonlySet<number>> };

/** A value of a facet, and how many of the posts found have it. */
export type FacetCount = { readonly value: string; readonly count: number };

/** What is left of what was found, and what else it could be narrowed by. */
export type NarrowedHits<Hit> = {
  readonly hits: readonly Hit[];
  readonly counts: { readonly [Name in FacetName]: readonly FacetCount[] };
};

/**
 * Reads the file of facets: see `facetFile`.
 * @throws when the text is none
 */
export function readFacets(text: string): FacetPosts {
  const file: FacetFile = JSON.parse(text);
  return byFacet(
    (name) => new Map(Object.entries(file[name]).map(([value, list]) => [value, readPosts(list)])),
  );
}

function readPosts(list: string): ReadonlySet<number> {
  const posts = new Set<number>();
  let post = 0;
  let at = 0;
  while (at < list.length) {
    const { number, end } = decodeNumber(list, at);
    post += number;
    posts.add(post);
    at = end;
  }
  return posts;
}

/**
 * The posts found that have what was chosen. Values of a facet are counted among the posts that fit all other facets:
 * a count says what choosing that value beside those chosen already would add.
 */
export function narrowHits<Hit extends { readonly post: number }>(
  hits: readonly Hit[],
  facets: FacetPosts,
  chosen: ChosenFacets,
): NarrowedHits<Hit> {
  const fits = (post: number, name: FacetName) =>
    chosen[name].length === 0 || chosen[name].some((value) => facets[name].get(value)?.has(post) === true);
  const countsOf = (name: FacetName): readonly FacetCount[] => {
    const others = facetNames.filter((other) => other !== name);
    const among = hits.filter(({ post }) => others.every((other) => fits(post, other)));
    return [...facets[name]]
      .map(([value, posts]) => ({ value, count: among.filter(({ post }) => posts.has(post)).length }))
      .filter(({ value, count }) => count > 0 || chosen[name].includes(value));
  };
  return {
    hits: hits.filter(({ post }) => facetNames.every((name) => fits(post, name))),
    counts: byFacet(countsOf),
  };
}
