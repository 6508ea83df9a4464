import { createRunAll } from '../../engine/run-all.ts';
import type { UrlPath } from '../../kernel/paths.ts';
import { silent } from '../silent.ts';
import type { OpenSettings } from './open-site.ts';
import { isReadSite } from './site-builder.ts';
import type { SiteReader } from './site-reader.ts';
import { usualAddress } from './usual-address.ts';

export type EarlySettings = Pick<OpenSettings, 'workshop' | 'store' | 'opening'> & {
  readonly reader: SiteReader;
};

/**
 * While the files of a site are still being read for the first time: whoever asks for a post gets it, of that post alone,
 * provisionally. Thousands of files take more than a second to read, and one of them no time at all.
 * @param signal ends it, after what has begun
 */
export async function answerEarly(settings: EarlySettings, signal: AbortSignal): Promise<void> {
  try {
    for await (const address of settings.opening.awaited(signal)) await answerPost(address, settings);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function answerPost(
  address: UrlPath,
  { workshop, store, opening, reader }: EarlySettings,
): Promise<void> {
  if (!address.startsWith('/posts/')) return;
  const site = await reader.glance((post) => usualAddress(post) === address);
  if (!isReadSite(site) || site.sources.posts.length === 0) return;
  const runAll = createRunAll({ ...workshop, store, texts: site.texts, observer: silent });
  await opening.answerEarly(address, site, runAll);
}
