import type { Post } from '../../src/content/post.ts';
import type { Page } from '../../src/pages/page.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { type SiteFacts, siteOf } from './post-of.ts';

type ViewOf<Layout> = Extract<Page, { readonly layout: Layout }>['view'];

/** The view of the page of a layout at an address, in the site that some posts make. */
export function viewAt<Layout extends Page['layout']>(
  layout: Layout,
  url: string,
  posts: readonly Post[],
  facts?: SiteFacts,
): ViewOf<Layout>;
export function viewAt(
  layout: string,
  url: string,
  posts: readonly Post[],
  facts: SiteFacts = {},
): Page['view'] {
  const pages = planPages(siteOf(posts, facts).value).value;
  const page = pages.find((one) => one.layout === layout && one.url === url);
  if (page === undefined) throw new Error(`no ${layout} at ${url}`);
  return page.view;
}
