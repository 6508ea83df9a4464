import { type Digested, digestOf } from '../kernel/digest.ts';
import type { OutputPath, SourcePath, UrlPath } from '../kernel/paths.ts';
import type { Page } from '../pages/page.ts';

/** A page that is to be rendered, and what a build asks of it without looking at its view. */
export type PlannedPage = {
  readonly layout: Page['layout'];
  readonly url: UrlPath;
  readonly output: OutputPath;
  /** The post whose HTML the page shows, if it shows one. */
  readonly body: SourcePath | null;
  readonly page: Digested<Page>;
};

export function plannedPage(page: Page): PlannedPage {
  const { layout, url, output } = page;
  const body = layout === 'post' ? page.view.body.of : null;
  return { layout, url, output, body, page: { digest: digestOf(textOfPage(page)), value: page } };
}

/**
 * A page as text, all of it but the chrome, which is there by its digest. The digest of this text is the page's: pages are
 * made by our own code, which writes their keys in one order, and the text is what a store keeps of them.
 */
export function textOfPage(page: Page): string {
  return JSON.stringify({ ...page, chrome: page.chrome.digest });
}
