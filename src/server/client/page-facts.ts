import type { PageFacts } from '../inject-client.ts';
import { liveAddresses } from '../live-addresses.ts';

/** What the server wrote into a page for the client; null for a page that our server did not serve. */
export function pageFacts(page: Document): PageFacts | null {
  const script = page.querySelector<HTMLScriptElement>(`script[src="${liveAddresses.script}"]`);
  if (script === null) return null;
  const { version = '', lang, state } = script.dataset;
  return {
    version,
    lang: lang === 'en' ? 'en' : 'ko',
    state: state === 'provisional' || state === 'missing' ? state : 'whole',
  };
}
