import type { Digested } from '../kernel/digest.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { type Head, listHead } from './head.ts';
import { termLink } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { wordsOf } from './words.ts';

export type TagListView = {
  readonly head: Head;
  readonly entries: readonly { readonly label: string; readonly url: string; readonly count: number }[];
};

/** `/tags/`: all tags, in Korean order. */
export function tagListPages(
  { config, tags }: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'tag-list', TagListView>[] {
  const words = wordsOf(config.lang);
  return [
    pageOf('tag-list', '/tags/', chrome, {
      head: listHead(config, { url: '/tags/', title: words.tags, description: words.tagsDescription }),
      entries: tags.terms.map((tag) => ({ ...termLink(tag, config), count: tag.posts.length })),
    }),
  ];
}
