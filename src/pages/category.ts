import type { Digested } from '../kernel/digest.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { isOfIncidents } from './incident/is-of-incidents.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { type PostListView, postListPages } from './post-list.ts';
import { wordsOf } from './words.ts';

export type CategoryView = PostListView;

/** `/docker/`, `/docker/page/2/`: each category but that of incidents, those configured even when they are empty. */
export function categoryPages(
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'category', CategoryView>[] {
  const words = wordsOf(site.config.lang);
  return site.categories
    .filter((category) => !isOfIncidents(category))
    .flatMap(({ label, url, description, posts }) => {
      const summary = words.categoryDescription(label);
      return postListPages({ label, url, description, summary, above: [], posts }, site);
    })
    .map(({ url, view }) => pageOf('category', url, chrome, view));
}
