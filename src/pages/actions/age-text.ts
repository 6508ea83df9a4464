import type { DaySpan } from '../../incident/day-span.ts';
import type { Language } from '../../kernel/diagnostic-text.ts';

/** A number of days for a reader: `52일`, `207–236일` where it is not known exactly. */
export function agesText({ least, most }: DaySpan, lang: Language): string {
  const days = least === most ? String(least) : `${least}–${most}`;
  if (lang === 'ko') return `${days}일`;
  return days === '1' ? '1 day' : `${days} days`;
}
