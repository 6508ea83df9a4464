import type { SiteConfig } from '../content/site-config.ts';
import { href, type UrlPath } from '../kernel/paths.ts';
import type { FeedLink } from './link-view.ts';

/** The formats of a feed, each with the name of its file and its media type. */
export const feedFormats = [
  { layout: 'rss', name: 'RSS', file: 'feed.xml', type: 'application/rss+xml' },
  { layout: 'atom', name: 'Atom', file: 'atom.xml', type: 'application/atom+xml' },
  { layout: 'json-feed', name: 'JSON Feed', file: 'feed.json', type: 'application/feed+json' },
] as const;

/**
 * The feeds of a page, one of each format.
 * @param folder the address they are under: `/`, `/docker/`, `/tags/OOM/`
 */
export function feedLinks(config: SiteConfig, folder: UrlPath, title: string): readonly FeedLink[] {
  return feedFormats.map(({ name, file, type }) => ({
    title: `${title} (${name})`,
    url: href(config.base, folder + file),
    type,
  }));
}
