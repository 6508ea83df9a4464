import type { Asked } from './asked.ts';
import type { FacetPanel } from './facet-panel.ts';
import type { ListName, ResultList } from './result-list.ts';
import type { SearchFrame } from './search-frame.ts';
import type { Words } from './words.ts';

/** A place where one can search, and what differs between such places. */
export type SearchPlace = {
  /** The address of the page of search, below which the index lies. */
  readonly page: URL;
  readonly words: Words;
  readonly frame: SearchFrame;
  /** Makes the list of what is found, which is worked in its own way in each place. */
  readonly createList: (input: HTMLInputElement, name: ListName) => ResultList;
  /** Posts that are shown at first, and with each press of “more”. */
  readonly shown: number;
  /** What results can be narrowed with; null where they cannot. */
  readonly facets: FacetPanel | null;
  /** What stands below the results; it is shown where there are further ones. */
  readonly more: HTMLElement;
  /** What is shown to somebody who has not asked for anything; null where that is nothing. */
  readonly start: HTMLElement | null;
  /** What is asked for now is another thing. `typed` came by the keyboard, key for key. */
  readonly asks: (asked: Asked, how: 'typed' | 'chosen') => void;
  /** Enter was pressed, and no result was chosen. */
  readonly entered: () => void;
};
