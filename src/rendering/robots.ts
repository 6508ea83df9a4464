import type { RobotsView } from '../pages/robots.ts';

/** robots.txt (RFC 9309): everything may be read, and the sitemap is there. */
export function robots({ sitemap }: RobotsView): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
