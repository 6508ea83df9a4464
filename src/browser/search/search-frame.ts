import css from './search-frame.css';

/**
 * A box that can be typed into at once, and what it stands in, while the rest of search is being loaded. None of its parts is moved
 * or made anew afterwards: that would lose what was typed, and end a syllable that is being composed.
 */
export type SearchFrame = {
  readonly view: HTMLElement;
  readonly box: HTMLElement;
  readonly input: HTMLInputElement;
};

/**
 * Makes a frame. Enter leads to the page of search, as long as nothing else listens to it. It shares no code with what is loaded
 * later, so that the script of every page is one file.
 * @param page the address of the page of search
 */
export function createSearchFrame(page: string, label: string): SearchFrame {
  addStyle();
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
  return { view, box, input };
}

let isStyled = false;

function addStyle(): void {
  if (isStyled) return;
  isStyled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
