import type { Digested } from '../kernel/digest.ts';
import { type OutputPath, outputOf, type UrlPath } from '../kernel/paths.ts';
import type { Plain } from '../kernel/plain.ts';
import type { Chrome } from './chrome.ts';

/**
 * One output file, before it is rendered. `view` is exactly the data its template shows, and so it is the page's
 * dependency list: what is not in it cannot make the page stale. Laws of every View type: all keys are always present
 * (null where there is nothing), addresses are final (base path, percent-encoding), times are ready to print.
 */
export type PageOf<Layout extends string, View extends Plain> = {
  readonly layout: Layout;
  readonly url: UrlPath;
  readonly output: OutputPath;
  /** What every page shows around its view. Volatile numbers stay out of it: a change re-renders all pages. */
  readonly chrome: Digested<Chrome>;
  readonly view: View;
};

/** A page at an address; its output file follows from the address. */
export function pageOf<Layout extends string, View extends Plain>(
  layout: Layout,
  url: UrlPath,
  chrome: Digested<Chrome>,
  view: View,
): PageOf<Layout, View> {
  return { layout, url, output: outputOf(url), chrome, view };
}
