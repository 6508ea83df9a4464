import type { SearchClient, SearchHit } from '../../search/client.ts';
import { type Asked, nothingAsked } from './asked.ts';
import { element } from './element.ts';
import { facetGroups } from './facet-groups.ts';
import { createPublishedIndex } from './published-index.ts';
import { resultGroup } from './result-group.ts';
import { createSearchBox } from './search-box.ts';
import type { SearchFrame } from './search-frame.ts';
import { insteadOf, searchNotes } from './search-notes.ts';
import type { Words } from './words.ts';

/** What a place where one can search decides. */
export type SearchPlace = {
  /** The address of the page of search, below which the index lies. */
  readonly page: URL;
  readonly words: Words;
  readonly frame: SearchFrame;
  /** Posts that are shown at first, and with each press of “more”. */
  readonly shown: number;
  /** Where results can be narrowed; null where they cannot. */
  readonly facets: HTMLElement | null;
  /** What the facets lie in, between the box and the results; it is hidden where nothing can be narrowed. */
  readonly narrow: HTMLElement | null;
  /** What stands below the results; `more` is shown where there are further ones. */
  readonly more: HTMLElement;
  /** What is asked for now is another thing. `typed` came by the keyboard, key for key. */
  readonly asks: (asked: Asked, how: 'typed' | 'chosen') => void;
  readonly entered: (asked: Asked) => void;
};

/** A box, and what it finds. */
export type SearchView = {
  /**
   * Asks for something that nobody typed here.
   * @param posts that are shown at first, where others were before
   * @returns when it is drawn
   */
  readonly ask: (asked: Asked, posts?: number) => Promise<void>;
  readonly showMore: () => void;
};

let views = 0;

/** Makes a frame one that searches: its box, and the list of what it finds. Whatever comes late, because something else was asked for since, is dropped. */
export function createSearchView(place: SearchPlace): SearchView {
  const { page, words, frame } = place;
  const { input } = frame;
  const id = `search:${views++}`;
  const list = element('div', { id, class: 'search-list', role: 'listbox', 'aria-label': words.results });
  const notes = element('div', { class: 'search-notes' });
  const status = element('p', { class: 'search-status', role: 'status' });
  const instead = element('div', { class: 'search-instead' });
  const index = createPublishedIndex(page, () => void show(asked, 'whole'));
  let asked: Asked = nothingAsked;
  let turn = 0;
  let most = place.shown;

  createSearchBox(frame, list, words, {
    typed: (text, state) => {
      const next: Asked = { ...asked, text, readAs: 'likeliest' };
      if (state === 'whole') choose(next, 'typed');
      else void show(next, 'preview');
    },
    entered: (text) => {
      choose({ ...asked, text }, 'typed');
      place.entered(asked);
    },
  });

  function choose(next: Asked, how: 'typed' | 'chosen'): void {
    const isSame = next.text === asked.text && next.readAs === asked.readAs && next.chosen === asked.chosen;
    if (!isSame) most = place.shown;
    asked = next;
    if (how === 'chosen') frame.write(next.text);
    place.asks(asked, how);
    void show(asked, 'whole');
  }

  async function show(what: Asked, state: 'preview' | 'whole'): Promise<void> {
    turn += 1;
    const own = turn;
    const isLate = () => own !== turn;
    if (what.text.trim() === '') {
      clear();
      return;
    }
    try {
      await index.ask((client) => draw(client, what, state, isLate));
    } catch {
      if (!isLate()) fail();
    }
  }

  async function draw(
    client: SearchClient,
    what: Asked,
    state: 'preview' | 'whole',
    isLate: () => boolean,
  ): Promise<void> {
    const answer = await client.search(what.text, what.readAs);
    if (isLate()) return;
    // Half a syllable often finds nothing; what the syllables before it found stays until it is whole.
    if (state === 'preview' && answer.hits.length === 0) return;
    const narrowed = place.facets === null ? null : await client.narrow(answer.hits, what.chosen);
    const hits = narrowed?.hits ?? answer.hits;
    const posts = await Promise.all(hits.slice(0, most).map((hit) => client.show(answer, hit)));
    const other = hits.length === 0 ? await client.instead(what.text) : null;
    if (isLate()) return;
    list.replaceChildren(...posts.map((post, at) => resultGroup(post, answer.needles, `${id}-${at}`)));
    notes.replaceChildren(
      ...searchNotes(answer, words, () => choose({ ...asked, readAs: 'typed' }, 'chosen')),
    );
    if (narrowed !== null) {
      const choice = (chosen: Asked['chosen']) => choose({ ...asked, chosen }, 'chosen');
      const groups = facetGroups(narrowed, what.chosen, words, choice);
      place.facets?.replaceChildren(...groups);
      if (place.narrow !== null) place.narrow.hidden = groups.length === 0;
    }
    instead.replaceChildren(
      ...(other === null
        ? []
        : insteadOf(other, words, (name) => choose({ ...nothingAsked, text: name }, 'chosen'))),
    );
    finish(hits, state);
  }

  function finish(hits: readonly SearchHit[], state: 'preview' | 'whole'): void {
    input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-expanded', String(hits.length > 0));
    list.hidden = hits.length === 0;
    place.more.hidden = hits.length <= most;
    if (state === 'whole') status.textContent = hits.length === 0 ? words.nothing : words.found(hits.length);
  }

  function clear(): void {
    for (const part of [list, notes, status, instead]) part.replaceChildren();
    list.hidden = true;
    place.more.hidden = true;
    if (place.narrow !== null) place.narrow.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function fail(): void {
    clear();
    const retry = element('button', { type: 'button' }, words.retry);
    retry.addEventListener('click', () => void show(asked, 'whole'));
    status.textContent = words.failed;
    notes.replaceChildren(element('p', {}, retry));
  }

  clear();
  frame.view.append(...[notes, status, place.narrow, list, instead].filter((part) => part !== null));
  void index.prepare().catch(() => undefined);
  return {
    ask: (next, posts = place.shown) => {
      asked = next;
      most = posts;
      frame.write(next.text);
      return show(asked, 'whole');
    },
    showMore: () => {
      most += place.shown;
      void show(asked, 'whole');
    },
  };
}
