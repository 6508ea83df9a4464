import { type Asked, isBlank, nothingAsked } from './asked.ts';
import { createLookUp } from './look-up.ts';
import { createSearchBox } from './search-box.ts';
import { createSearchDrawing } from './search-drawing.ts';
import type { SearchPlace } from './search-place.ts';

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

/** After so long readers begin to wonder whether anything happens, in milliseconds. */
const patience = 500;

/**
 * Makes a place one that searches: what is asked for in its box is looked up and drawn. What comes late, because
 * something else was asked for since, is dropped.
 */
export function createSearchView(place: SearchPlace): SearchView {
  const { frame, shown } = place;
  const facets = place.facets === null ? 'left out' : 'counted';
  const lookUp = createLookUp(place.page, facets, () => void show(asked, 'whole'));
  const drawing = createSearchDrawing(place, (next) => choose(next, 'chosen'));
  let asked: Asked = nothingAsked;
  let most = shown;
  let turn = 0;

  createSearchBox(frame, drawing, place.words, {
    typed: (text, state) => {
      const next: Asked = { ...asked, text, readAs: 'likeliest' };
      if (state === 'whole') choose(next, 'typed');
      else void show(next, 'preview');
    },
    entered: (text) => {
      choose({ ...asked, text }, 'typed');
      place.entered();
    },
  });

  function choose(next: Asked, how: 'typed' | 'chosen'): void {
    const isSame = next.text === asked.text && next.readAs === asked.readAs && next.chosen === asked.chosen;
    if (!isSame) most = shown;
    asked = next;
    if (how === 'chosen') frame.write(next.text);
    place.asks(asked, how);
    void show(asked, 'whole');
  }

  async function show(what: Asked, state: 'preview' | 'whole'): Promise<void> {
    turn += 1;
    const own = turn;
    const isLate = () => own !== turn;
    if (isBlank(what)) {
      drawing.blank();
      return;
    }
    const slow = setTimeout(() => {
      if (!isLate() && state === 'whole') drawing.waiting();
    }, patience);
    try {
      await drawWhole(what, state, isLate);
    } catch {
      if (!isLate()) drawing.failed(() => void show(asked, 'whole'));
    } finally {
      clearTimeout(slow);
    }
  }

  async function drawWhole(what: Asked, state: 'preview' | 'whole', isLate: () => boolean): Promise<void> {
    const found = await lookUp.find(what, most, isLate);
    if (found === null) return;
    const isNothing = found.answer.hits.length === 0;
    // Half a syllable often finds nothing; what the syllables before it found stays until it is whole.
    if (isNothing && state === 'preview') return;
    const instead = isNothing ? await lookUp.instead(what.text) : null;
    if (!isLate()) drawing.found(found, instead, what, state);
  }

  void lookUp.prepare().catch(() => undefined);
  return {
    ask: (next, posts = place.shown) => {
      asked = next;
      most = posts;
      frame.write(next.text);
      // Somebody may have begun to type before there was anything to search with.
      return show(asked, frame.isComposing() ? 'preview' : 'whole');
    },
    showMore: () => {
      most += shown;
      void show(asked, 'whole');
    },
  };
}
