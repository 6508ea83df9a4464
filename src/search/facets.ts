/** Ways to narrow what was found. */
export const facetNames = ['category', 'severity', 'service', 'year'] as const;

export type FacetName = (typeof facetNames)[number];

/** Of each facet the values that a post has, as readers see them; none where it says nothing. */
export type PostFacets = { readonly [Name in FacetName]: readonly string[] };

/** What was chosen: of one facet any value will do, of several facets all must fit. */
export type ChosenFacets = PostFacets;

/** One thing for each facet. */
export function byFacet<Thing>(of: (name: FacetName) => Thing): { readonly [Name in FacetName]: Thing } {
  return { category: of('category'), severity: of('severity'), service: of('service'), year: of('year') };
}

export const nothingChosen: ChosenFacets = byFacet(() => []);

/** Whether results are not narrowed at all. */
export function isNothingChosen(chosen: ChosenFacets): boolean {
  return facetNames.every((name) => chosen[name].length === 0);
}
