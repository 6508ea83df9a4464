import { liveAddresses } from '../live-addresses.ts';
import { element } from './element.ts';
import { loaded } from './loaded.ts';

/** Where the client shows what it has to say. */
export type LiveRoot = {
  /** For what lies over the page. */
  readonly tree: ShadowRoot;
  /** A row along the lower edge for what is small. */
  readonly notes: HTMLElement;
};

/**
 * Makes a shadow tree beside the body, so that neither the site's styles nor its scripts nor an update of the page
 * reach into it. It is there when its own styles are.
 */
export async function createLiveRoot(): Promise<LiveRoot> {
  const host = element('div', { 'data-hoego': 'live' });
  const tree = host.attachShadow({ mode: 'open' });
  const notes = element('div', { class: 'notes' });
  const style = element('link', { rel: 'stylesheet', href: liveAddresses.style });
  tree.append(style, notes);
  document.documentElement.append(host);
  await loaded(style);
  return { tree, notes };
}
