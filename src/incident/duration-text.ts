import type { Language } from '../kernel/diagnostic-text.ts';
import * as lengths from '../kernel/time/lengths.ts';
import type { Duration } from './duration.ts';

type Unit = { readonly length: number; readonly name: Readonly<Record<Language, string>> };

const second: Unit = { length: lengths.second, name: { ko: '초', en: ' s' } };
const units: readonly Unit[] = [
  { length: lengths.day, name: { ko: '일', en: ' d' } },
  { length: lengths.hour, name: { ko: '시간', en: ' h' } },
  { length: lengths.minute, name: { ko: '분', en: ' min' } },
  second,
];

/** What goes around two ends, and around an end that is all that is known. */
const phrases = {
  ko: { dash: '–', within: (most: string) => `${most} 이내` },
  en: { dash: ' – ', within: (most: string) => `at most ${most}` },
} as const satisfies Readonly<Record<Language, unknown>>;

/**
 * A duration for a reader: `45초`, `15분`, `1시간 30분`, `2일 3시간`; `40–49분`, `1시간 50분–2시간 5분` where it is not known
 * exactly, `10분 이내` where it may have been nothing, or less than a second. What is exact is printed as it is (`0.5초`); a
 * range is rounded outwards, by a tenth of its width at most, so that it never claims to know more than is known.
 */
export function durationText(duration: Duration, language: Language): string {
  if (duration.least === duration.most) return partsText(partsOf(duration.most), language);
  const { length } = grainOf(duration);
  const most = Math.ceil(duration.most / length) * length;
  const least = roundedDown(duration.least, length);
  if (least === 0) return phrases[language].within(partsText(partsOf(most), language));
  return rangeText(partsOf(least), partsOf(most), language);
}

/** Down to a unit, or where that would come to nothing, to the largest one that it has: 35 minutes are no “within days”. */
function roundedDown(milliseconds: number, length: number): number {
  const fitting = units.find((unit) => unit.length <= length && unit.length <= milliseconds);
  return fitting === undefined ? 0 : Math.floor(milliseconds / fitting.length) * fitting.length;
}

/** The unit that a range is rounded to. */
function grainOf({ least, most }: Duration): Unit {
  return units.find(({ length }) => (most - least) / 10 >= length) ?? second;
}

type Part = { readonly count: number; readonly unit: Unit };

/** A duration in units, the largest first, without those it has none of. Only seconds have fractions. */
function partsOf(milliseconds: number): readonly Part[] {
  let rest = milliseconds;
  const parts: Part[] = [];
  for (const unit of units) {
    const count = unit === second ? rest / unit.length : Math.floor(rest / unit.length);
    rest -= count * unit.length;
    if (count > 0) parts.push({ count, unit });
  }
  return parts.length === 0 ? [{ count: 0, unit: second }] : parts;
}

function partsText(parts: readonly Part[], language: Language): string {
  return parts.map(({ count, unit }) => `${grouped(count)}${unit.name[language]}`).join(' ');
}

/** Two ends in one unit share it: `40–49분`. */
function rangeText(least: readonly Part[], most: readonly Part[], language: Language): string {
  const [from, to] = [least[0], most[0]];
  const isShared = least.length === 1 && most.length === 1 && from?.unit === to?.unit;
  if (isShared && from !== undefined) return `${grouped(from.count)}–${partsText(most, language)}`;
  return `${partsText(least, language)}${phrases[language].dash}${partsText(most, language)}`;
}

const grouped = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
