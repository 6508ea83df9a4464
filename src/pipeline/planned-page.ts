import { type Blob, blobOf } from '../kernel/blob.ts';
import type { Digested } from '../kernel/digest.ts';
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

/** @param onText is given the text of the page, which is its blob in a store: it is made here and nowhere else again */
export function plannedPage(page: Page, onText: (text: Blob) => void): PlannedPage {
  const { layout, url, output } = page;
  const body = layout === 'post' ? page.view.body.of : null;
  const text = blobOf(textOfPage(page));
  onText(text);
  return { layout, url, output, body, page: { digest: text.digest, value: page } };
}

/**
 * A page as text, all of it but the chrome, which is there by its digest. The digest of this text is the page's: pages are
 * made by our own code, which writes their keys in one order, and the text is what a store keeps of them.
 */
export function textOfPage(page: Page): string {
  return JSON.stringify({ ...page, chrome: page.chrome.digest });
}
