import { setAttributes } from './element.ts';
import type { ResultList } from './result-list.ts';
import type { SearchFrame } from './search-frame.ts';
import type { Words } from './words.ts';

/** What a box tells of what is typed into it. */
export type BoxEvents = {
  /** The text is another one. Of a preview the last syllable is still being composed. */
  readonly typed: (text: string, state: 'preview' | 'whole') => void;
  /** Enter was pressed, and no result was chosen. */
  readonly entered: (text: string) => void;
};

/** The results that the arrow keys of a box lead to, and what describes the box. */
type Around = { readonly list: ResultList; readonly help: HTMLElement };

/** Milliseconds without a key after which what is typed is searched for. */
const pause = 80;

/** Makes the box of a frame one that searches. */
export function createSearchBox(
  { input, text }: SearchFrame,
  { list, help }: Around,
  words: Words,
  { typed, entered }: BoxEvents,
): void {
  setAttributes(input, attributesOf(help, words));
  let waiting = 0;

  function tell(state: 'preview' | 'whole'): void {
    clearTimeout(waiting);
    list.leave();
    waiting = setTimeout(() => typed(text(), state), pause);
  }

  function enter(): void {
    clearTimeout(waiting);
    const chosen = list.active();
    if (chosen === null) entered(text());
    else chosen.click();
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => list.move(1),
    ArrowUp: () => list.move(-1),
    Enter: enter,
    Escape: list.leave,
  };

  function pressed(event: KeyboardEvent): void {
    const act = keys[event.key];
    // The second Escape is for what the box stands in.
    const isForOthers = event.key === 'Escape' && list.active() === null;
    if (act === undefined || isForOthers || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  input.addEventListener('input', (event) => {
    tell(event instanceof InputEvent && event.isComposing ? 'preview' : 'whole');
  });
  input.addEventListener('compositionend', () => tell('whole'));
  input.addEventListener('keydown', pressed);
}

/** Keys that choose or end a syllable belong to who composes it; Safari says so by its number alone. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** What a box says of itself, and to the keyboard of a phone. */
function attributesOf(help: HTMLElement, words: Words): Readonly<Record<string, string>> {
  return {
    'aria-label': words.search,
    'aria-describedby': help.id,
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: words.placeholder,
  };
}
