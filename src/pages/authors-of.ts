import type { Post } from '../content/post.ts';
import type { SiteConfig } from '../content/site-config.ts';

/** Who wrote a post: whom it names, else the site's authors. */
export function authorsOf({ frontmatter }: Post, { authors }: SiteConfig): readonly string[] {
  return frontmatter.authors.length > 0 ? frontmatter.authors : authors;
}
