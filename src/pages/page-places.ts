import type { Place } from '../kernel/diagnostic.ts';
import type { UrlPath } from '../kernel/paths.ts';
import { fieldPlace } from '../site/field-place.ts';
import type { Site } from '../site/site.ts';
import type { Term } from '../site/taxonomy.ts';

/** Where an author can change that a page exists, by the page's address. */
export type PlaceOf = (url: UrlPath) => Place;

/** The place of what a page is made of; a further page or a feed has that of the list, all else the configuration's. */
export function pagePlaces(site: Site): PlaceOf {
  const termPlaces = (terms: readonly Term[], field: string) =>
    terms.flatMap(({ url, posts: [post] }) =>
      post === undefined ? [] : [[url, fieldPlace(post, field)] as const],
    );
  const configured = new Set(site.config.categories.map(({ id }) => id));
  const folders = site.categories.filter(({ id }) => !configured.has(id));
  const places = new Map<UrlPath, Place>([
    ...termPlaces(site.tags.terms, 'tags'),
    ...termPlaces(site.series.terms, 'series'),
    ...termPlaces(folders, 'category'),
    ...site.redirects.map(({ from, place }) => [from, place] as const),
    ...site.posts.map((post) => [post.permalink, fieldPlace(post, 'slug')] as const),
  ]);
  return (url) => {
    const above = [url, `${url.replace(/\/(?:page\/\d+\/|[^/]+)$/, '')}/`];
    const [known] = above.flatMap((address) => places.get(address) ?? []);
    return known ?? { file: 'site.config.ts' };
  };
}
