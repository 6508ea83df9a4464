import type { SiteConfig } from '../content/site-config.ts';
import type { UrlPath } from '../kernel/paths.ts';
import { absoluteAddress } from './absolute-address.ts';
import { breadcrumbs, jsonLd } from './json-ld.ts';
import type { FeedLink } from './link-view.ts';
import { wordsOf } from './words.ts';

/** What stands in a page's `<head>` beyond the chrome. */
export type Head = {
  /** The whole text of `<title>`. */
  readonly title: string;
  readonly description: string;
  /** The absolute address of this page. */
  readonly canonical: string;
  readonly openGraphType: 'website' | 'article';
  readonly openGraphTitle: string;
  /** The absolute address of a picture. */
  readonly image: string | null;
  /** RFC 3339; only a post has them. */
  readonly published: string | null;
  readonly modified: string | null;
  /** The name of its category and of its tags; only a post has them. */
  readonly section: string | null;
  readonly tags: readonly string[];
  /** The feeds of this page's category or tag; the site's own are in the chrome. */
  readonly feeds: readonly FeedLink[];
  /** JSON-LD as text that is safe inside `<script type="application/ld+json">`. */
  readonly jsonLd: string | null;
  readonly noindex: boolean;
};

/** One step on the way from the home page to a page. */
export type Step = { readonly name: string; readonly url: UrlPath };

/** What a page's head is made of. */
type HeadOf = {
  readonly url: UrlPath;
  readonly title: string;
  readonly description: string;
  readonly feeds?: readonly FeedLink[];
};

/** The head of a page of a website, without statements about it. */
export function plainHead(config: SiteConfig, { url, title, description, feeds = [] }: HeadOf): Head {
  return {
    title: `${title} · ${config.title}`,
    description,
    canonical: absoluteAddress(config, url),
    openGraphType: 'website',
    openGraphTitle: title,
    image: null,
    published: null,
    modified: null,
    section: null,
    tags: [],
    feeds,
    jsonLd: null,
    noindex: false,
  };
}

/**
 * The head of a page that lists posts or names, with the way to it.
 * @param page `above` are the pages between the home page and this one
 */
export function listHead(config: SiteConfig, page: HeadOf & { readonly above?: readonly Step[] }): Head {
  const { url, title, above = [] } = page;
  return {
    ...plainHead(config, page),
    jsonLd: jsonLd([breadcrumbs(stepsTo(config, [...above, { name: title, url }]))]),
  };
}

/** The steps to a page with their absolute addresses, the home page first. */
export function stepsTo(
  config: SiteConfig,
  steps: readonly Step[],
): readonly { name: string; url: string }[] {
  return [{ name: wordsOf(config.lang).home, url: '/' }, ...steps].map(({ name, url }) => ({
    name,
    url: absoluteAddress(config, url),
  }));
}
