import { liveAddresses } from '../live-addresses.ts';
import { element } from './element.ts';

/**
 * Where the client shows what it has to say: a shadow tree beside the body, so that neither the site's styles nor its
 * scripts nor an update of the page reach into it. It is hidden until its own styles are there.
 */
export function createLiveRoot(): ShadowRoot {
  const host = element('div', { hidden: '', 'data-hoego': 'live' });
  const root = host.attachShadow({ mode: 'open' });
  const style = element('link', { rel: 'stylesheet', href: liveAddresses.style });
  style.addEventListener('load', () => {
    host.hidden = false;
  });
  root.append(style);
  document.documentElement.append(host);
  return root;
}
