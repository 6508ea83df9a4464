import type { UrlPath } from '../kernel/paths.ts';
import { href } from '../kernel/paths.ts';

/** One page among the pages of a list; numbers start at 1. */
export type Pagination = {
  readonly current: number;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
  /** The first, the last, and those around this one, in order: all of a long list would make each page long. */
  readonly pages: readonly { readonly number: number; readonly url: string }[];
};

/** A stretch of a list that is one page. */
export type Slice<Item> = {
  readonly url: UrlPath;
  readonly items: readonly Item[];
  readonly pagination: Pagination;
};

/** How many pages before and after the current one are listed. */
const around = 2;

/**
 * Cuts a list into pages; an empty list is one page without items.
 * @param url the first page's address; the others are `<url>page/2/` and so on
 * @param size items on a page
 * @param base the site's base path
 */
export function paginate<Item>(
  items: readonly Item[],
  url: UrlPath,
  size: number,
  base: string,
): readonly Slice<Item>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  const urlOf = (number: number) => (number === 1 ? url : `${url}page/${number}/`);
  const address = (number: number) => (number < 1 || number > total ? null : href(base, urlOf(number)));
  const numbers = Array.from({ length: total }, (_, at) => at + 1);
  return numbers.map((current) => ({
    url: urlOf(current),
    items: items.slice((current - 1) * size, current * size),
    pagination: {
      current,
      total,
      previous: address(current - 1),
      next: address(current + 1),
      pages: listed(current, total).map((number) => ({ number, url: href(base, urlOf(number)) })),
    },
  }));
}

function listed(current: number, total: number): readonly number[] {
  const near = Array.from({ length: 2 * around + 1 }, (_, at) => current - around + at);
  const inside = [1, ...near, total].filter((number) => number >= 1 && number <= total);
  return [...new Set(inside)].sort((a, b) => a - b);
}
