import type { SiteConfig } from '../content/site-config.ts';
import { href, type UrlPath } from '../kernel/paths.ts';

/** What absolute addresses begin with when no `siteUrl` is configured: where `dev` and `preview` serve. */
export const placeholderUrl = 'http://localhost:4000';

/** An address with its domain, for feeds, the sitemap and metadata. */
export function absoluteAddress({ siteUrl, base }: SiteConfig, url: UrlPath): string {
  return (siteUrl ?? placeholderUrl) + href(base, url);
}
