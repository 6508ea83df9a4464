import type { SiteNews } from '../live-message.ts';
import { addressOf } from './address-of.ts';

/**
 * Browsers keep a picture that they have drawn for as long as a page lives, whatever the server says. So a file that
 * changed under its address gets another one, with the version of the site as its query.
 */
export interface FileStamps {
  /** @param isNext whether the news follow the last ones; else some were missed, and any file may have changed */
  note(news: SiteNews, isNext: boolean): void;
  /** Writes the stamps into a page before it is shown. */
  apply(page: Document): void;
}

/** What shows a file, and the attribute that names it. */
const places = [
  ['img[src], source[src], video[src], audio[src]', 'src'],
  ['video[poster]', 'poster'],
  ['link[rel~="stylesheet"], link[rel~="icon"]', 'href'],
] as const;

export function createFileStamps(): FileStamps {
  const stamps = new Map<string, string>();
  let ofAll: string | null = null;

  const stamped = (written: string): string => {
    const address = addressOf(written);
    const stamp = address === null ? null : (stamps.get(address) ?? ofAll);
    if (stamp === null) return written;
    const url = new URL(written, document.baseURI);
    url.searchParams.set('hoego', stamp);
    return url.pathname + url.search + url.hash;
  };

  return {
    note: ({ files, version }, isNext) => {
      if (!isNext) ofAll = version;
      for (const file of files) stamps.set(file, version);
    },
    apply: (page) => {
      for (const [selector, attribute] of places) {
        for (const element of page.querySelectorAll(selector)) {
          element.setAttribute(attribute, stamped(element.getAttribute(attribute) ?? ''));
        }
      }
    },
  };
}
