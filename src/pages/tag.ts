import type { Digested } from '../kernel/digest.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { type PostListView, postListPages } from './post-list.ts';
import { wordsOf } from './words.ts';

export type TagView = PostListView;

/** `/tags/OOM/`, `/tags/OOM/page/2/`: each tag. */
export function tagPages(site: Site, chrome: Digested<Chrome>): readonly PageOf<'tag', TagView>[] {
  const words = wordsOf(site.config.lang);
  const above = [{ name: words.tags, url: '/tags/' }];
  return site.tags.terms
    .flatMap(({ label, url, posts }) => {
      const summary = words.tagDescription(label);
      return postListPages({ label, url, description: '', summary, above, posts }, site);
    })
    .map(({ url, view }) => pageOf('tag', url, chrome, view));
}
