import type { SearchHit } from '../../search/client.ts';
import {
  type ChosenFacets,
  type FacetName,
  facetNames,
  isNothingChosen,
  nothingChosen,
} from '../../search/facets.ts';
import type { FacetCount, NarrowedHits } from '../../search/query/narrow-hits.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

type Counts = NarrowedHits<SearchHit>['counts'];
type Choose = (chosen: ChosenFacets) => void;

/** What results are narrowed with, folded or not. */
export type FacetPanel = {
  readonly view: HTMLDetailsElement;
  /** Shows how many results each value has; a facet that tells no two results apart is left out. */
  readonly draw: (counts: Counts, chosen: ChosenFacets, choose: Choose) => void;
  readonly hide: () => void;
};

/** Values of a facet that are shown at once: those of most posts, and those chosen. */
const mostValues = 12;

/** Makes an empty panel; where it stands, and whether it is unfolded, is for the page to say. */
export function createFacetPanel(words: Words): FacetPanel {
  const groups = element('div', { class: 'search-facets' });
  const title = element('summary', {});
  const view = element('details', { class: 'search-narrow' }, title, groups);
  /** Facets of which readers have asked for all values. */
  const unfolded = new Set<FacetName>();

  function groupOf(name: FacetName, counts: readonly FacetCount[], chosen: ChosenFacets, choose: Choose) {
    const values = ranked(counts, chosen[name]);
    const rare = new Set(values.slice(mostValues).filter(({ value }) => !chosen[name].includes(value)));
    const buttons = inOrder(values, name).map((count) => {
      const made = valueButton(name, count, chosen, choose);
      return { made, isRare: rare.has(count) };
    });
    const fold = () => {
      for (const { made, isRare } of buttons) made.hidden = isRare && !unfolded.has(name);
    };
    fold();
    return element(
      'fieldset',
      { class: 'search-facet' },
      element('legend', {}, words.facets[name]),
      ...buttons.map(({ made }) => made),
      rare.size === 0 ? null : foldButton(name, rare.size, fold),
    );
  }

  function foldButton(name: FacetName, rare: number, fold: () => void): HTMLElement {
    const made = button(`${name}:`, () => press(), { class: 'search-fold' });
    const tell = () => {
      const isOpen = unfolded.has(name);
      made.ariaExpanded = String(isOpen);
      made.textContent = isOpen ? words.fewer : words.moreValues(rare);
    };
    const press = () => {
      if (!unfolded.delete(name)) unfolded.add(name);
      fold();
      tell();
    };
    tell();
    return made;
  }

  function draw(counts: Counts, chosen: ChosenFacets, choose: Choose): void {
    const told = facetNames.filter((name) => counts[name].length > 1 || chosen[name].length > 0);
    const clear = button('clear', () => choose(nothingChosen), { class: 'search-clear' }, words.clear);
    groups.replaceChildren(
      ...told.map((name) => groupOf(name, counts[name], chosen, choose)),
      ...(isNothingChosen(chosen) ? [] : [clear]),
    );
    const values = facetNames.flatMap((name) => chosen[name]);
    // Also while it is folded readers see that they have narrowed.
    title.textContent = [words.narrow, ...(values.length === 0 ? [] : [values.join(', ')])].join(' · ');
    view.hidden = told.length === 0;
  }

  const hide = () => {
    view.hidden = true;
  };
  hide();
  return { view, draw, hide };
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
): HTMLButtonElement {
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
