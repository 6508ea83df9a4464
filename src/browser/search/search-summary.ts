import { type Content, element } from './element.ts';
import type { Words } from './words.ts';

/** The one line between the box and what was found. */
export type SearchSummary = {
  readonly view: HTMLElement;
  /** What describes the box, also where it is not seen. */
  readonly help: HTMLElement;
  /** Says something, to screen readers too, and offers what can be done about it. */
  readonly say: (said: readonly Content[], offered: readonly HTMLElement[]) => void;
  /** Says something, and leaves what is offered as it is. */
  readonly tell: (said: string) => void;
  /** Says nothing but how to search. */
  readonly rest: () => void;
};

/** Makes the line. Until there is something to say, it says how to search. */
export function createSearchSummary(words: Words, id: string): SearchSummary {
  const help = element('p', { class: 'search-help', id: `${id}-help` }, words.help);
  const status = element('p', { class: 'search-status', role: 'status', 'aria-atomic': 'true' });
  const offers = element('span', { class: 'search-offers' });
  const view = element('div', { class: 'search-summary' }, help, status, offers);

  function tell(...said: readonly Content[]): void {
    const next = element('p', {}, ...said);
    // What is put in anew is read out again, although it says the same.
    if (next.textContent !== status.textContent) status.replaceChildren(...next.childNodes);
    help.hidden = said.length > 0;
  }

  function say(said: readonly Content[], offered: readonly HTMLElement[]): void {
    tell(...said);
    offers.replaceChildren(...offered);
  }

  return { view, help, say, tell, rest: () => say([], []) };
}
