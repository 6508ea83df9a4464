import type { ArchiveView } from './archive.ts';
import type { CategoryView } from './category.ts';
import type { Chrome } from './chrome.ts';
import type { FeedView } from './feed.ts';
import type { HomeView } from './home.ts';
import type { NotFoundView } from './not-found.ts';
import type { PageOf } from './page-of.ts';
import type { PostView } from './post.ts';
import type { RedirectView } from './redirect.ts';
import type { RobotsView } from './robots.ts';
import type { SearchView } from './search.ts';
import type { SeriesView } from './series.ts';
import type { SeriesListView } from './series-list.ts';
import type { SitemapView } from './sitemap.ts';
import type { TagView } from './tag.ts';
import type { TagListView } from './tag-list.ts';

/** Pages that a template of the same name in `templates/pages/` renders. */
export type TemplatePage =
  | PageOf<'home', HomeView>
  | PageOf<'post', PostView>
  | PageOf<'category', CategoryView>
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
  | PageOf<'rss', FeedView>
  | PageOf<'atom', FeedView>
  | PageOf<'json-feed', FeedView>
  | PageOf<'sitemap', SitemapView>
  | PageOf<'robots', RobotsView>;

export type Page = TemplatePage | DataPage;

/** What a template gets: `export default function PostPage({ view, chrome }: PageProps<PostView>)`. */
export type PageProps<View> = { readonly view: View; readonly chrome: Chrome };
