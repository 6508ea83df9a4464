import type { Chrome } from 'hoego/pages/chrome';
import type { Head } from 'hoego/pages/head';
import type { LinkView } from 'hoego/pages/link-view';
import { pathOf } from './path-of.ts';

/** The site's sections whose address a page's own begins with: the list of all tags above the page of one. */
export function sectionsAbove(head: Head, chrome: Chrome): readonly LinkView[] {
  const path = pathOf(head.canonical);
  return chrome.sections.filter(({ url }) => path.startsWith(url) && path !== url);
}
