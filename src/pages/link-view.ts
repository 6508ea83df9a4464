import type { Post } from '../content/post.ts';
import type { SiteConfig } from '../content/site-config.ts';
import { href } from '../kernel/paths.ts';
import { weakly } from '../kernel/weakly.ts';
import type { Term } from '../site/taxonomy.ts';

/** The smallest view: a name and a final address. */
export type LinkView = { readonly label: string; readonly url: string };

/** A time ready to print: `iso` for `<time datetime>`, `text` for the reader. */
export type DateView = { readonly iso: string; readonly text: string };

/** A feed a page belongs to; `type` is its media type. */
export type FeedLink = { readonly title: string; readonly url: string; readonly type: string };

/** A link to a post, by its title. */
export const postLink = weakly(
  ({ frontmatter, permalink }: Post, { base }: SiteConfig): LinkView => ({
    label: frontmatter.title,
    url: href(base, permalink),
  }),
);

/** A link to a category, a tag or a series, by its label. */
export const termLink = weakly(
  ({ label, url }: Term, { base }: SiteConfig): LinkView => ({ label, url: href(base, url) }),
);
