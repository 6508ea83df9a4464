import { href, type UrlPath } from '../kernel/paths.ts';
import { isLoadedByPages } from '../site/asset-addresses.ts';
import type { PublishedFile } from '../site/published-file.ts';
import type { Site } from '../site/site.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { feedLinks } from './feed-links.ts';
import { isOfIncidents } from './incident/is-of-incidents.ts';
import { knowledgeSections } from './knowledge-sections.ts';
import { type FeedLink, type LinkView, termLink } from './link-view.ts';
import { searchUrl } from './search.ts';
import { wordsOf } from './words.ts';

/** What every page shows around its own content. No counts and no dates: they would re-render every page. */
export type Chrome = {
  readonly title: string;
  readonly description: string;
  readonly lang: 'ko' | 'en';
  readonly home: string;
  /** The categories, in the configured order. */
  readonly categories: readonly LinkView[];
  /** The category that incidents are listed under; none where there is none. */
  readonly incidents: readonly LinkView[];
  /** The lists of what incidents teach. */
  readonly knowledge: readonly LinkView[];
  /** The page of search; null for a site without it. */
  readonly search: string | null;
  /** Archive, tags, series. */
  readonly sections: readonly LinkView[];
  readonly stylesheets: readonly string[];
  readonly scripts: readonly string[];
  readonly icon: string | null;
  readonly feeds: readonly FeedLink[];
  readonly contentSecurityPolicy: string | null;
  readonly verification: { readonly google: string | null; readonly naver: string | null };
};

/** Files of `public/` that are the site's icon, the best first. */
const icons: readonly UrlPath[] = ['/favicon.svg', '/favicon.ico', '/favicon.png'];

export function chromeOf(site: Site): Chrome {
  const { config } = site;
  const words = wordsOf(config.lang);
  const address = (url: UrlPath) => href(config.base, url);
  const icon = icons.find((url) => site.files.some((file) => file.url === url));
  return {
    title: config.title,
    description: config.description,
    lang: config.lang,
    home: address('/'),
    categories: site.categories.map((category) => termLink(category, config)),
    incidents: site.categories
      .filter(isOfIncidents)
      .slice(0, 1)
      .map((category) => termLink(category, config)),
    knowledge: knowledgeSections(config),
    search: config.search === null ? null : address(searchUrl),
    sections: [
      { label: words.archive, url: address('/archive/') },
      { label: words.tags, url: address('/tags/') },
      { label: words.series, url: address('/series/') },
    ],
    stylesheets: loadedFiles(site, '.css')
      .sort(groundFirst)
      .map(({ url }) => address(url)),
    scripts: loadedFiles(site, 'js').map(({ url }) => address(url)),
    icon: icon === undefined ? null : address(icon),
    feeds: feedLinks(config, '/', config.title),
    contentSecurityPolicy: config.csp ? contentSecurityPolicy : null,
    verification: config.verification,
  };
}

/** The files that every page loads, in the order of their names. */
function loadedFiles({ files }: Site, ending: string): PublishedFile[] {
  return files.filter(({ source }) => isLoadedByPages(source) && source.endsWith(ending));
}

/** `site.css` lays the ground; what the other stylesheets say of the same thing counts over it. */
function groundFirst(a: PublishedFile, b: PublishedFile): number {
  const isGround = ({ source }: PublishedFile) => source === 'public/styles/site.css';
  return Number(isGround(b)) - Number(isGround(a));
}
