import css from './search.css';

let isThere = false;

/** Gives the document the styles of search. They come with its script, so that pages nobody searches on have none of them. */
export function addSearchStyle(): void {
  if (isThere) return;
  isThere = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
