import type { ChosenFacets, FacetName } from '../../search/facets.ts';
import type { FacetCount } from '../../search/query/narrow-hits.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** Is told what is chosen from now on. */
export type Choose = (chosen: ChosenFacets) => void;

/** Values of a facet that are shown at once: those of most posts, and those chosen. */
const mostValues = 12;

/**
 * The values of one facet, each a button with how many results have it. Rare ones are folded.
 * @param unfolded the facets of which readers have asked for all values; it is kept up to date
 */
export function facetGroup(
  name: FacetName,
  counts: readonly FacetCount[],
  chosen: ChosenFacets,
  words: Words,
  unfolded: Set<FacetName>,
  choose: Choose,
): HTMLElement {
  const values = ranked(counts, chosen[name]);
  const rare = values.slice(mostValues).filter(({ value }) => !chosen[name].includes(value));
  const made = inOrder(values, name).map((count) => ({
    view: valueButton(name, count, chosen, choose),
    isRare: rare.includes(count),
  }));
  const foldable = made.filter(({ isRare }) => isRare).map(({ view }) => view);
  return element(
    'fieldset',
    { class: 'search-facet' },
    element('legend', {}, words.facets[name]),
    ...made.map(({ view }) => view),
    foldable.length === 0 ? null : foldButton(name, foldable, words, unfolded),
  );
}

/**
 * The values of most posts first. One that was chosen is among them though no post has it: otherwise nobody could
 * take it off.
 */
function ranked(counts: readonly FacetCount[], chosen: readonly string[]): readonly FacetCount[] {
  const unknown = chosen.filter((value) => !counts.some((count) => count.value === value));
  return [...counts.toSorted((a, b) => b.count - a.count), ...unknown.map((value) => ({ value, count: 0 }))];
}

/** Values of some facets have an order of their own. */
function inOrder(values: readonly FacetCount[], name: FacetName): readonly FacetCount[] {
  if (name === 'year') return values.toSorted((a, b) => (a.value < b.value ? 1 : -1));
  return name === 'severity' ? values.toSorted((a, b) => (a.value < b.value ? -1 : 1)) : values;
}

/** Adds a value to those chosen, or takes it off. */
function valueButton(
  name: FacetName,
  { value, count }: FacetCount,
  chosen: ChosenFacets,
  choose: Choose,
): HTMLElement {
  const others = chosen[name].filter((other) => other !== value);
  const isChosen = others.length < chosen[name].length;
  const next = { ...chosen, [name]: isChosen ? others : [...others, value] };
  return button(
    `${name}:${value}`,
    () => choose(next),
    { 'aria-pressed': String(isChosen) },
    value,
    ' ',
    element('span', { class: 'count' }, String(count)),
  );
}

/** Shows the rare values of a facet, and hides them again. */
function foldButton(
  name: FacetName,
  foldable: readonly HTMLElement[],
  words: Words,
  unfolded: Set<FacetName>,
): HTMLElement {
  const fold = button(`${name}:`, () => turn(), { class: 'search-fold' });
  function show(): void {
    const isOpen = unfolded.has(name);
    for (const value of foldable) value.hidden = !isOpen;
    fold.ariaExpanded = String(isOpen);
    fold.textContent = isOpen ? words.fewer : words.moreValues(foldable.length);
  }
  function turn(): void {
    if (!unfolded.delete(name)) unfolded.add(name);
    show();
  }
  show();
  return fold;
}
