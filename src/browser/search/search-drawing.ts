import type { Instead } from '../../search/client.ts';
import { type Asked, nothingAsked } from './asked.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import { insteadOf } from './instead-of.ts';
import { keepFocus } from './keep-focus.ts';
import type { Found } from './look-up.ts';
import { offersOf } from './offers-of.ts';
import { resultGroup } from './result-group.ts';
import type { ResultList } from './result-list.ts';
import { saidOf } from './said-of.ts';
import type { SearchPlace } from './search-place.ts';
import { createSearchSummary } from './search-summary.ts';

/** What is seen below a box. */
export type SearchDrawing = {
  /** The results that the box leads to, and what describes the box. */
  readonly list: ResultList;
  readonly help: HTMLElement;
  /** Shows what was found. Of a preview nothing is said: it changes with each letter. */
  readonly found: (found: Found, instead: Instead | null, asked: Asked, state: 'preview' | 'whole') => void;
  /** Nothing is asked for. */
  readonly blank: () => void;
  /** An answer is on its way; what was found before stays until it is there. */
  readonly waiting: () => void;
  /** The index could not be had. */
  readonly failed: (retry: () => void) => void;
};

let drawings = 0;

/**
 * Puts what search shows into a frame, below its box.
 * @param choose is told what a reader asks for by a press
 */
export function createSearchDrawing(place: SearchPlace, choose: (asked: Asked) => void): SearchDrawing {
  const { words, frame, facets, more, start } = place;
  const id = `search-${drawings++}`;
  const list = place.createList(frame.input, { id, label: words.results });
  const summary = createSearchSummary(words, id);
  const instead = element('div', { class: 'search-instead' });
  const parts = [summary.view, facets?.view ?? null, list.view, instead].filter((part) => part !== null);
  frame.view.append(...parts);

  /** Shows the parts that have something to show. */
  function unfold(shown: number, all: number): void {
    list.view.hidden = shown === 0;
    more.hidden = all <= shown;
  }

  function drawFound(found: Found, other: Instead | null, asked: Asked): void {
    const { answer, hits, posts, counts } = found;
    list.show(posts.map((post, at) => resultGroup(post, answer.needles, words, `${id}-${at}`, list.link)));
    if (counts !== null) facets?.draw(counts, asked.chosen, (chosen) => choose({ ...asked, chosen }));
    const search = (name: string) => choose({ ...nothingAsked, text: name });
    instead.replaceChildren(...(other === null ? [] : insteadOf(other, words, search)));
    unfold(posts.length, hits.length);
  }

  function drawNothing(): void {
    list.show([]);
    instead.replaceChildren();
    facets?.hide();
    unfold(0, 0);
  }

  /** Who has pressed “more” reads on in what came by it; the button goes when there is no more. */
  function draw(work: () => void): void {
    const isRead = document.activeElement === more ? list.view.children.length : null;
    keepFocus(parts, frame.input, work);
    if (isRead !== null && more.hidden) list.view.children[isRead]?.querySelector('a')?.focus();
  }

  drawNothing();
  return {
    list,
    help: summary.help,
    found: (found, other, asked, state) =>
      draw(() => {
        start?.setAttribute('hidden', '');
        drawFound(found, other, asked);
        if (state === 'whole') summary.say(saidOf(found, words), offersOf(found, asked, words, choose));
      }),
    blank: () =>
      draw(() => {
        start?.removeAttribute('hidden');
        drawNothing();
        summary.rest();
      }),
    waiting: () => summary.tell(words.waiting),
    failed: (retry) =>
      draw(() => {
        start?.setAttribute('hidden', '');
        drawNothing();
        summary.say([words.failed], [button('retry', retry, {}, words.retry)]);
      }),
  };
}
