import { inLines, inOneLine } from './pasted-lines.ts';
import css from './search-frame.css';

/**
 * A box that can be typed into at once, and what it stands in, while the rest of search is being loaded. None of its
 * parts is moved or made anew afterwards: that would lose what was typed, and end a syllable that is being composed.
 */
export type SearchFrame = {
  readonly view: HTMLElement;
  readonly input: HTMLInputElement;
  /** What stands in the box, with the ends of its lines. */
  readonly text: () => string;
  /** Whether its last syllable is still being composed. */
  readonly isComposing: () => boolean;
  readonly write: (text: string) => void;
  /** Writes what nobody has typed. */
  readonly begin: (text: string) => void;
  /** Whether anything else stands in the box than what it began with. */
  readonly isTyped: () => boolean;
  /** The address of the page of search with what stands in the box, as far as an address may have it. */
  readonly address: () => string;
  /** Gives the document the styles of what is put into the frame; pages that nobody searches on have none of them. */
  readonly addStyle: (css: string) => void;
};

/**
 * Makes a frame. Enter leads to the page of search, as long as nothing else listens to it. It shares no code with
 * what is loaded later, so that the script of every page is one file.
 * @param page the address of the page of search
 */
export function createSearchFrame(page: string, label: string): SearchFrame {
  addStyle(css);
  const view = document.createElement('form');
  view.className = 'search-view';
  view.action = page;
  const box = document.createElement('div');
  box.className = 'search-box';
  const input = document.createElement('input');
  input.className = 'search-input';
  input.name = 'q';
  input.autocomplete = 'off';
  input.ariaLabel = label;
  box.append(input);
  view.append(box);
  let isComposing = false;
  for (const type of ['compositionstart', 'compositionend'])
    input.addEventListener(type, () => {
      isComposing = type === 'compositionstart';
    });
  input.addEventListener('paste', (event) => pasteLines(event, input));
  // A whole log is not sent to anybody: it waits for what searches here.
  view.addEventListener('submit', (event) => {
    if (input.value.length > longestSent) event.preventDefault();
  });
  return {
    view,
    input,
    addStyle,
    text: () => inLines(input.value),
    isComposing: () => isComposing,
    write: (text) => {
      const line = inOneLine(text);
      // Writing what is there already would end a syllable that is being composed.
      if (input.value !== line) input.value = line;
    },
    begin: (text) => {
      input.defaultValue = inOneLine(text);
    },
    isTyped: () => input.value !== input.defaultValue,
    address: () =>
      input.value !== '' && input.value.length <= longestSent
        ? `${page}?q=${encodeURIComponent(input.value)}`
        : page,
  };
}

/** Letters that may stand in an address; see `fitsAddress`. */
const longestSent = 1500;

/** Several lines keep their ends, of which a box of one line would make nothing. */
function pasteLines(event: ClipboardEvent, input: HTMLInputElement): void {
  const pasted = event.clipboardData?.getData('text/plain').trim() ?? '';
  if (!pasted.includes('\n')) return;
  event.preventDefault();
  const { selectionStart, selectionEnd, value } = input;
  input.setRangeText(inOneLine(pasted), selectionStart ?? 0, selectionEnd ?? value.length, 'end');
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
