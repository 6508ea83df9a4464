import type { SiteConfig } from '../content/site-config.ts';
import type { Day } from '../kernel/time/day.ts';
import { parseTimestamp } from '../kernel/time/parse-timestamp.ts';
import { dateView } from './date-view.ts';
import type { DateView } from './link-view.ts';

/** A calendar day of the site's zone, ready to print. */
export function dayView(day: Day, config: SiteConfig): DateView {
  const time = parseTimestamp(day, config.timeZone);
  return typeof time === 'string' ? { iso: day, text: day } : dateView(time, config);
}
