import type { PageFacts } from '../inject-client.ts';
import type { SiteNews } from '../live-message.ts';
import { addressOf } from './address-of.ts';
import { fetchPage } from './fetch-page.ts';
import { createFileStamps } from './file-stamps.ts';
import { mustReload } from './must-reload.ts';
import { pageFacts } from './page-facts.ts';
import { updateDocument } from './update-document.ts';

/** The page that this tab shows, kept up to date. */
export interface LivePage {
  hear(news: SiteNews): void;
}

/** @param onUpdate hears what the page is after each update */
export function createLivePage(first: PageFacts, onUpdate: (facts: PageFacts) => void): LivePage {
  const stamps = createFileStamps();
  let shown = first;
  /** The version of the last news; null when the page may be behind it. */
  let heard: string | null = first.version;
  let waiting: SiteNews | null = null;
  let isBusy = false;

  const update = async (files: readonly string[]): Promise<void> => {
    const next = await fetchPage();
    const facts = next === null ? null : pageFacts(next);
    if (next === null || facts === null) {
      // The server is away, or is another one. It tells its version when it can be reached again.
      heard = null;
    } else if (mustReload(document, next, files)) {
      location.reload();
    } else {
      stamps.apply(next);
      await updateDocument(next);
      shown = facts;
      onUpdate(facts);
    }
  };

  /** News that come during an update lead to one more, together. */
  const catchUp = async () => {
    for (let news = waiting; news !== null; news = waiting) {
      waiting = null;
      const isNews = news.version !== shown.version || news.files.length > 0;
      if (isNews && concerns(news, shown)) await update(news.files);
    }
  };

  return {
    hear: (news) => {
      // A tab that leads repeats its news for tabs that were just opened.
      if (news.version === heard) return;
      const isNext = news.since === heard;
      heard = news.version;
      stamps.note(news, isNext);
      waiting = joined(waiting, isNext ? news : { ...news, pages: 'all' });
      if (isBusy) return;
      isBusy = true;
      void catchUp().finally(() => {
        isBusy = false;
      });
    },
  };
}

function joined(earlier: SiteNews | null, news: SiteNews): SiteNews {
  if (earlier === null) return news;
  const pages = earlier.pages === 'all' || news.pages === 'all' ? 'all' : [...earlier.pages, ...news.pages];
  return { ...news, pages, files: [...earlier.files, ...news.files] };
}

/** Whether news may change what a page shows. One that is not whole, or not there, may have become so. */
function concerns({ pages, files }: SiteNews, { state }: PageFacts): boolean {
  if (state !== 'whole' || pages === 'all' || files.length > 0) return true;
  const own = addressOf(location.href);
  return pages.some((page) => page === own);
}
