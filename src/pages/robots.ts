import type { Digested } from '../kernel/digest.ts';
import type { Site } from '../site/site.ts';
import { absoluteAddress } from './absolute-address.ts';
import type { Chrome } from './chrome.ts';
import { type PageOf, pageOf } from './page-of.ts';

/** `sitemap` is an absolute address. */
export type RobotsView = { readonly sitemap: string };

/** `/robots.txt`. */
export function robotsPages(
  { config }: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'robots', RobotsView>[] {
  return [pageOf('robots', '/robots.txt', chrome, { sitemap: absoluteAddress(config, '/sitemap.xml') })];
}
