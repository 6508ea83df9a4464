import type { SiteConfig } from '../content/site-config.ts';
import { isoDate, koreanDate } from '../kernel/time/day.ts';
import { englishMonths } from '../kernel/time/english-months.ts';
import type { Timestamp } from '../kernel/time/instant.ts';
import { weakly } from '../kernel/weakly.ts';
import type { DateView } from './link-view.ts';

/** A time ready to print. */
export const dateView = weakly(
  (time: Timestamp, { lang }: SiteConfig): DateView => ({
    iso: isoDate(time),
    text: lang === 'en' ? englishDate(time) : koreanDate(time),
  }),
);

/** A time for an English reader, no more exact than it was written: `14 May 2022`, `May 2022`, `2022`. */
function englishDate(time: Timestamp): string {
  const [year = '', month, day] = isoDate(time).slice(0, 10).split('-');
  const name = englishMonths[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
