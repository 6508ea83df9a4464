import type { SiteConfig } from '../content/site-config.ts';
import { type KnownTime, knownOf, type StatedTime } from '../incident/known-time.ts';
import { isoTime, timeText } from '../incident/time-text.ts';
import { incidentWords } from './incident/incident-words.ts';

/** A time as exact as it is known; `iso` is null where nobody knows it (`isKnown` is false), or only within bounds. */
export type TimeView = { readonly isKnown: boolean; readonly iso: string | null; readonly text: string };

/** A time that an author states; null for one that is not stated. */
export function timeView(time: StatedTime | null, config: SiteConfig): TimeView | null {
  if (time === null) return null;
  const known = knownOf(time);
  return known === null
    ? { isKnown: false, iso: null, text: incidentWords(config.lang).unknown }
    : knownTimeView(known, config);
}

/** An interval has no `datetime` of its own in HTML. */
export function knownTimeView(time: KnownTime, { lang }: SiteConfig): TimeView {
  return { isKnown: true, iso: time.form === 'about' ? null : isoTime(time), text: timeText(time, lang) };
}
