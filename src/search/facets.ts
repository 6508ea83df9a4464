/** Ways to narrow what was found. */
export const facetNames = ['category', 'severity', 'service', 'year'] as const;

export type FacetName = (typeof facetNames)[number];

/** Of each facet the values that a post has, as readers see them; none where it says nothing. */
export type PostFacets = { readonly [Name in FacetName]: readonly string[] };

/** What was chosen: of one facet any value will do, of several facets all must fit. */
export type ChosenFacets = PostFacets;

export const nothingChosen: ChosenFacets = { category: [], severity: [], service: [], year: [] };
