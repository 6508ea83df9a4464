import { diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { digested } from '../kernel/digest.ts';
import type { Site } from '../site/site.ts';
import { placeholderUrl } from './absolute-address.ts';
import { actionListPages } from './action-list.ts';
import { apiPages } from './api/api.ts';
import { archivePages } from './archive.ts';
import { calendarPages } from './calendar.ts';
import { categoryPages } from './category.ts';
import { causePages } from './cause.ts';
import { causeListPages } from './cause-list.ts';
import { changeListPages } from './change-list.ts';
import { chromeOf } from './chrome.ts';
import { conceptPages } from './concept.ts';
import { conceptListPages } from './concept-list.ts';
import { deadRoots } from './dead-roots.ts';
import { distinctPages } from './distinct-pages.ts';
import { errorListPages } from './error-list.ts';
import { feedPages } from './feed.ts';
import { homePages } from './home.ts';
import { incidentListPages } from './incident-list.ts';
import { lessonListPages } from './lesson-list.ts';
import { notFoundPages } from './not-found.ts';
import type { Page } from './page.ts';
import { postPages } from './post.ts';
import { redirectPages } from './redirect.ts';
import { robotsPages } from './robots.ts';
import { searchPages } from './search.ts';
import { seriesPages } from './series.ts';
import { seriesListPages } from './series-list.ts';
import { servicePages } from './service.ts';
import { serviceListPages } from './service-list.ts';
import { sitemapPages } from './sitemap.ts';
import { statisticsPages } from './statistics.ts';
import { tagPages } from './tag.ts';
import { tagListPages } from './tag-list.ts';

/** Every page of the site, each with exactly the data it shows, and what only all pages together can tell. */
export function planPages(site: Site): Outcome<readonly Page[]> {
  const chrome = digested(chromeOf(site));
  const forReaders = [
    ...homePages(site, chrome),
    ...postPages(site, chrome),
    ...categoryPages(site, chrome),
    ...incidentListPages(site, chrome),
    ...serviceListPages(site, chrome),
    ...servicePages(site, chrome),
    ...causeListPages(site, chrome),
    ...causePages(site, chrome),
    ...conceptListPages(site, chrome),
    ...conceptPages(site, chrome),
    ...errorListPages(site, chrome),
    ...actionListPages(site, chrome),
    ...statisticsPages(site, chrome),
    ...calendarPages(site, chrome),
    ...lessonListPages(site, chrome),
    ...changeListPages(site, chrome),
    ...tagPages(site, chrome),
    ...tagListPages(site, chrome),
    ...seriesPages(site, chrome),
    ...seriesListPages(site, chrome),
    ...archivePages(site, chrome),
    ...searchPages(site, chrome),
    ...notFoundPages(site, chrome),
  ];
  const heads = forReaders.map(({ view }) => view.head);
  const planned: readonly Page[] = [
    ...forReaders,
    ...redirectPages(site, chrome),
    ...feedPages(site, chrome),
    ...sitemapPages(heads, chrome),
    ...robotsPages(site, chrome),
    ...apiPages(site, chrome),
  ];
  const pages = distinctPages(site, planned);
  const urls = pages.value.map(({ url }) => url);
  return {
    value: pages.value,
    diagnostics: [...pages.diagnostics, ...deadRoots(site, urls), ...missingSiteUrl(site)],
  };
}

function missingSiteUrl({ config }: Site) {
  if (config.siteUrl !== null) return [];
  return [diagnose('site/no-url', { file: 'site.config.ts' }, { placeholder: placeholderUrl })];
}
