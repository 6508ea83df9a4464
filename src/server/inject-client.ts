import type { Language } from '../kernel/diagnostic-text.ts';
import { admitClient } from './admit-client.ts';
import { liveAddresses } from './live-addresses.ts';

/** What the live client learns from the page it is in. */
export type PageFacts = {
  /** The version of the site that the page is of. */
  readonly version: string;
  readonly lang: Language;
  /** `missing` for the page that is shown where there is none. */
  readonly state: 'whole' | 'provisional' | 'missing';
};

/**
 * A page with the live client in its head. It is a module with an address and no inline script, so that it works
 * under the content policy of the site.
 */
export function injectClient(page: string, { version, lang, state }: PageFacts): string {
  const html = admitClient(page);
  const at = html.indexOf('</head>');
  const script = `<script type="module" src="${liveAddresses.script}" data-version="${version}" data-lang="${lang}" data-state="${state}"></script>`;
  return at < 0 ? html + script : html.slice(0, at) + script + html.slice(at);
}
