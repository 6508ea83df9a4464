import { setAttributes } from './element.ts';
import { createOptionList } from './option-list.ts';
import type { SearchFrame } from './search-frame.ts';
import type { Words } from './words.ts';

/** What a box tells of what is typed into it. */
export type BoxEvents = {
  /** The text is another one. Of a preview the last syllable is still being composed. */
  readonly typed: (text: string, state: 'preview' | 'whole') => void;
  /** Enter was pressed, and no option of the list was chosen. */
  readonly entered: (text: string) => void;
};

/** The listbox that the arrow keys of a box walk through, and what describes the box. */
type Around = { readonly list: HTMLElement; readonly help: HTMLElement };

/** Milliseconds without a key after which what is typed is searched for. */
const pause = 80;

/** Makes the box of a frame one that searches: a combobox over a list of results. */
export function createSearchBox(
  { input, text }: SearchFrame,
  around: Around,
  words: Words,
  { typed, entered }: BoxEvents,
): void {
  setAttributes(input, comboboxOf(around, words));
  const options = createOptionList(input, around.list);
  let waiting = 0;

  function tell(state: 'preview' | 'whole'): void {
    clearTimeout(waiting);
    options.leave();
    waiting = setTimeout(() => typed(text(), state), pause);
  }

  function enter(): void {
    clearTimeout(waiting);
    const option = options.active();
    if (option === null) entered(text());
    else option.click();
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => options.move(1),
    ArrowUp: () => options.move(-1),
    Enter: enter,
    Escape: options.leave,
  };

  function pressed(event: KeyboardEvent): void {
    const act = keys[event.key];
    // The second Escape is for what the box stands in.
    const isForOthers = event.key === 'Escape' && options.active() === null;
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

/** What a box says of itself (ARIA 1.2, combobox), and to the keyboard of a phone. */
function comboboxOf({ list, help }: Around, words: Words): Readonly<Record<string, string>> {
  return {
    role: 'combobox',
    'aria-label': words.search,
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
    'aria-describedby': help.id,
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: words.placeholder,
  };
}
