import type { Digested } from '../kernel/digest.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { type Head, plainHead } from './head.ts';
import { type LinkView, postLink } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { wordsOf } from './words.ts';

export type NotFoundView = { readonly head: Head; readonly recent: readonly LinkView[] };

/** Posts that are offered to somebody who is lost. */
const offered = 5;

/** `/404.html`: what hosts serve at an address that is no page's. */
export function notFoundPages(
  { config, posts }: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'not-found', NotFoundView>[] {
  const words = wordsOf(config.lang);
  const url = '/404.html';
  const head = plainHead(config, { url, title: words.notFound, description: words.notFoundDescription });
  return [
    pageOf('not-found', url, chrome, {
      head: { ...head, noindex: true },
      recent: posts.slice(0, offered).map((post) => postLink(post, config)),
    }),
  ];
}
