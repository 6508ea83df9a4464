import type { Language } from '../kernel/diagnostic-text.ts';
import type { DaySpan } from './day-span.ts';

/** A number of days for a reader: `52일`, `207–236일` where it is not known exactly, `207일 이상` where nobody knows the most. */
export function daySpanText({ least, most }: DaySpan, lang: Language): string {
  if (most === null) return lang === 'ko' ? `${least}일 이상` : `at least ${daysText(`${least}`, lang)}`;
  return daysText(least === most ? `${least}` : `${least}–${most}`, lang);
}

function daysText(days: string, lang: Language): string {
  if (lang === 'ko') return `${days}일`;
  return days === '1' ? '1 day' : `${days} days`;
}
