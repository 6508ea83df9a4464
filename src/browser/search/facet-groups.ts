import type { SearchHit } from '../../search/client.ts';
import { type ChosenFacets, type FacetName, facetNames, nothingChosen } from '../../search/facets.ts';
import type { FacetCount, NarrowedHits } from '../../search/query/narrow-hits.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** Values of a facet that are shown; those of most posts, and those chosen. */
const mostValues = 12;

/** Buttons that narrow what was found, with how many posts each has; a facet that tells no two results apart is left out. */
export function facetGroups(
  { counts }: NarrowedHits<SearchHit>,
  chosen: ChosenFacets,
  words: Words,
  choose: (chosen: ChosenFacets) => void,
): readonly HTMLElement[] {
  const groups = facetNames
    .filter((name) => counts[name].length > 1 || chosen[name].length > 0)
    .map((name) =>
      element(
        'fieldset',
        { class: 'search-facet' },
        element('legend', {}, words.facets[name]),
        ...shownValues(counts[name], chosen[name], name).map(({ value, count }) => {
          const isChosen = chosen[name].includes(value);
          const others = chosen[name].filter((other) => other !== value);
          const next = { ...chosen, [name]: isChosen ? others : [...others, value] };
          return button(value, count, isChosen, () => choose(next));
        }),
      ),
    );
  if (facetNames.every((name) => chosen[name].length === 0)) return groups;
  const clear = element('button', { type: 'button', class: 'search-clear' }, words.clear);
  clear.addEventListener('click', () => choose(nothingChosen));
  return [...groups, clear];
}

function shownValues(
  counts: readonly FacetCount[],
  chosen: readonly string[],
  name: FacetName,
): readonly FacetCount[] {
  const most = counts
    .toSorted((a, b) => b.count - a.count)
    .filter(({ value }, at) => at < mostValues || chosen.includes(value));
  if (name === 'year') return most.toSorted((a, b) => (a.value < b.value ? 1 : -1));
  return name === 'severity' ? most.toSorted((a, b) => (a.value < b.value ? -1 : 1)) : most;
}

function button(value: string, count: number, isChosen: boolean, press: () => void): HTMLElement {
  const made = element(
    'button',
    { type: 'button', 'aria-pressed': String(isChosen) },
    value,
    ' ',
    element('span', { class: 'count' }, String(count)),
  );
  made.addEventListener('click', press);
  return made;
}
