import type { SearchHit } from '../../search/client.ts';
import {
  type ChosenFacets,
  type FacetName,
  facetNames,
  isNothingChosen,
  nothingChosen,
} from '../../search/facets.ts';
import type { NarrowedHits } from '../../search/query/narrow-hits.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import { type Choose, facetGroup } from './facet-group.ts';
import type { Words } from './words.ts';

/** What results are narrowed with, folded or not. */
export type FacetPanel = {
  readonly view: HTMLDetailsElement;
  /** Shows how many results each value has; a facet that tells no two results apart is left out. */
  readonly draw: (counts: NarrowedHits<SearchHit>['counts'], chosen: ChosenFacets, choose: Choose) => void;
  readonly hide: () => void;
};

/** Makes an empty panel; where it stands, and whether it is unfolded, is for the page to say. */
export function createFacetPanel(words: Words): FacetPanel {
  const groups = element('div', { class: 'search-facets' });
  const title = element('summary');
  const view = element('details', { class: 'search-narrow', hidden: '' }, title, groups);
  const unfolded = new Set<FacetName>();
  return {
    view,
    draw: (counts, chosen, choose) => {
      const told = facetNames.filter((name) => counts[name].length > 1 || chosen[name].length > 0);
      const clear = button('clear', () => choose(nothingChosen), { class: 'search-clear' }, words.clear);
      groups.replaceChildren(
        ...told.map((name) => facetGroup(name, counts[name], chosen, words, unfolded, choose)),
        ...(isNothingChosen(chosen) ? [] : [clear]),
      );
      // Also while it is folded readers see that they have narrowed.
      const values = facetNames.flatMap((name) => chosen[name]).join(', ');
      title.textContent = values === '' ? words.narrow : `${words.narrow} · ${values}`;
      view.hidden = told.length === 0;
    },
    hide: () => {
      view.hidden = true;
    },
  };
}
