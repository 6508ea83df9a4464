import { element, setAttributes } from './element.ts';
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

/** Milliseconds without a key after which what is typed is searched for. */
const pause = 80;

/**
 * Makes the box of a frame one that searches: a combobox over a list of results.
 * @param list the listbox that its arrow keys walk through
 */
export function createSearchBox(
  { box, input, text }: SearchFrame,
  list: HTMLElement,
  words: Words,
  { typed, entered }: BoxEvents,
): void {
  setAttributes(input, {
    role: 'combobox',
    'aria-label': words.search,
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
    'aria-describedby': `${list.id}-help`,
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: words.placeholder,
  });
  const options = createOptionList(input, list);
  const help = element('p', { class: 'search-help', id: `${list.id}-help` }, words.help);
  let waiting = 0;

  function tell(state: 'preview' | 'whole'): void {
    clearTimeout(waiting);
    options.leave();
    waiting = setTimeout(() => typed(text(), state), pause);
  }

  function pressed(event: KeyboardEvent): void {
    // Keys that choose or end a syllable belong to who composes it; Safari says so by its number alone.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      options.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      clearTimeout(waiting);
      const option = options.active();
      if (option === null) entered(text());
      else option.click();
    } else if (event.key === 'Escape' && options.active() !== null) {
      event.preventDefault();
      event.stopPropagation();
      options.leave();
    }
  }

  input.addEventListener('input', (event) => {
    tell(event instanceof InputEvent && event.isComposing ? 'preview' : 'whole');
  });
  input.addEventListener('compositionend', () => tell('whole'));
  input.addEventListener('keydown', pressed);
  box.append(help);
}
