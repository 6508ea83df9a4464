import type { SitemapView } from '../pages/sitemap.ts';
import { escapeXml } from './escape-xml.ts';

/** The sitemap (sitemaps.org/protocol.html). One file holds at most 50,000 addresses; what is over is left out. */
export function sitemap({ entries }: SitemapView): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries.slice(0, 50_000).map(({ url, modified }) => {
      const changed = modified === null ? '' : `<lastmod>${escapeXml(modified)}</lastmod>`;
      return `<url><loc>${escapeXml(url)}</loc>${changed}</url>`;
    }),
    '</urlset>',
    '',
  ].join('\n');
}
