import type { Language } from '../kernel/diagnostic-text.ts';
import type { Share } from './detection-share.ts';

/**
 * A share for a reader: `25%`; `약 33%` where it is known but no whole per cent; `20–42%` where it is not known exactly,
 * rounded outwards so that it never claims to know more than is known.
 */
export function shareText({ least, most }: Share, language: Language): string {
  if (least === most) return exactText(percentOf(least), language);
  return `${Math.floor(percentOf(least))}–${Math.ceil(percentOf(most))}%`;
}

function exactText(percent: number, language: Language): string {
  if (Number.isInteger(percent)) return `${percent}%`;
  return `${language === 'ko' ? '약 ' : 'about '}${Math.round(percent)}%`;
}

/** Per cent, without the last bits of binary fractions: 0.29 is 29, not 28.999999999999996. */
const percentOf = (share: number) => Math.round(share * 100 * 1e9) / 1e9;
