import type { ActionListView } from './action-list.ts';
import type { ApiPage } from './api/api.ts';
import type { ArchiveView } from './archive.ts';
import type { CalendarView } from './calendar.ts';
import type { CategoryView } from './category.ts';
import type { CauseView } from './cause.ts';
import type { CauseListView } from './cause-list.ts';
import type { ChangeListView } from './change-list.ts';
import type { Chrome } from './chrome.ts';
import type { ConceptView } from './concept.ts';
import type { ConceptListView } from './concept-list.ts';
import type { ErrorListView } from './error-list.ts';
import type { FeedView } from './feed.ts';
import type { HomeView } from './home.ts';
import type { IncidentListView } from './incident-list.ts';
import type { LessonListView } from './lesson-list.ts';
import type { NotFoundView } from './not-found.ts';
import type { PageOf } from './page-of.ts';
import type { PostView } from './post.ts';
import type { RedirectView } from './redirect.ts';
import type { RobotsView } from './robots.ts';
import type { SearchView } from './search.ts';
import type { SeriesView } from './series.ts';
import type { SeriesListView } from './series-list.ts';
import type { ServiceView } from './service.ts';
import type { ServiceListView } from './service-list.ts';
import type { SitemapView } from './sitemap.ts';
import type { StatisticsView } from './statistics.ts';
import type { TagView } from './tag.ts';
import type { TagListView } from './tag-list.ts';

/** Pages that a template of the same name in `templates/pages/` renders. */
export type TemplatePage =
  | PageOf<'home', HomeView>
  | PageOf<'post', PostView>
  | PageOf<'category', CategoryView>
  | PageOf<'incident-list', IncidentListView>
  | PageOf<'service', ServiceView>
  | PageOf<'service-list', ServiceListView>
  | PageOf<'cause', CauseView>
  | PageOf<'cause-list', CauseListView>
  | PageOf<'concept', ConceptView>
  | PageOf<'concept-list', ConceptListView>
  | PageOf<'error-list', ErrorListView>
  | PageOf<'action-list', ActionListView>
  | PageOf<'statistics', StatisticsView>
  | PageOf<'calendar', CalendarView>
  | PageOf<'lesson-list', LessonListView>
  | PageOf<'change-list', ChangeListView>
  | PageOf<'tag', TagView>
  | PageOf<'tag-list', TagListView>
  | PageOf<'series', SeriesView>
  | PageOf<'series-list', SeriesListView>
  | PageOf<'archive', ArchiveView>
  | PageOf<'search', SearchView>
  | PageOf<'redirect', RedirectView>
  | PageOf<'not-found', NotFoundView>;

/** Pages for machines: their form is a standard's, so hoego writes them itself, in `src/rendering/`. */
export type DataPage =
  | ApiPage
  | PageOf<'rss', FeedView>
  | PageOf<'atom', FeedView>
  | PageOf<'json-feed', FeedView>
  | PageOf<'sitemap', SitemapView>
  | PageOf<'robots', RobotsView>;

export type Page = TemplatePage | DataPage;

/** What a template gets: `export default function PostPage({ view, chrome }: PageProps<PostView>)`. */
export type PageProps<View> = { readonly view: View; readonly chrome: Chrome };
