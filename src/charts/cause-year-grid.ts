import type { Language } from '../kernel/diagnostic-text.ts';
import { type Chart, drawTwice } from './chart.ts';
import { figure } from './figure.ts';
import { type GridCell, gridDrawing } from './grid-drawing.ts';
import { levelOf } from './level.ts';
import { mostRows } from './most-rows.ts';

/** What one cause did in one year. */
export type CauseYear = {
  readonly count: number;
  /** How many of them repeated an earlier incident. */
  readonly recurrences: number;
  readonly href: string | null;
};

export type CauseYearInput = {
  /** In their order, without a gap: a year in which nothing happened is one. */
  readonly years: readonly string[];
  /** Incidents of years before these, which are left out. */
  readonly earlier: number;
  /** Each with a value for every year. */
  readonly causes: readonly {
    readonly label: string;
    readonly href: string | null;
    readonly years: readonly CauseYear[];
  }[];
};

/** Causes against years: how many incidents each had a part in; a ring where one of them was a recurrence. */
export function causeYearGrid({ years, earlier, causes }: CauseYearInput, lang: Language): Chart {
  const said = words[lang];
  const highest = Math.max(0, ...causes.flatMap((cause) => cause.years.map(({ count }) => count)));
  const shown = causes.slice(0, mostRows);
  const recurrences = causes.flatMap((cause) => cause.years).reduce((sum, year) => sum + year.recurrences, 0);
  const grid = {
    title: said.title,
    description: said.description(causes.length, years.length, recurrences),
    corner: said.corner,
    columns: years,
    rows: shown.map((cause) => ({
      label: cause.label,
      href: cause.href,
      cells: cause.years.map((year, at) => cellOf(year, highest, `${cause.label}, ${years[at] ?? ''}`, lang)),
    })),
  };
  return {
    title: said.title,
    drawings:
      causes.length === 0 || years.length === 0 ? null : drawTwice((width) => gridDrawing(grid, width)),
    notes: [
      ...(recurrences === 0 ? [] : [said.ring]),
      ...(earlier === 0 ? [] : [said.earlier(years[0] ?? '', earlier)]),
      ...(causes.length > shown.length ? [said.more(causes.length - shown.length)] : []),
    ],
    table: {
      caption: said.title,
      columns: [said.corner, ...years],
      rows: causes.map((cause) => [
        { text: cause.label, href: cause.href },
        ...cause.years.map(({ count, recurrences, href }) => ({
          text: said.count(count, recurrences),
          href,
        })),
      ]),
    },
  };
}

function cellOf(
  { count, recurrences, href }: CauseYear,
  highest: number,
  pair: string,
  lang: Language,
): GridCell {
  return {
    lines: count === 0 ? [] : [figure(count)],
    ...levelOf(count, highest),
    isRinged: recurrences > 0,
    label: `${pair}: ${words[lang].count(count, recurrences)}`,
    href,
  };
}

const words = {
  ko: {
    title: '연도별 원인',
    corner: '원인',
    ring: '고리를 두른 칸에는 재발이 있습니다.',
    earlier: (year: string, count: number) => `${year}년보다 앞선 장애 ${figure(count)}건은 빠져 있습니다.`,
    more: (rest: number) => `나머지 원인 ${figure(rest)}가지는 표에 있습니다.`,
    count: (count: number, recurrences: number) =>
      recurrences === 0 ? `${figure(count)}건` : `${figure(count)}건(재발 ${figure(recurrences)}건)`,
    description: (causes: number, years: number, recurrences: number) =>
      `원인 ${figure(causes)}가지가 ${years}년 동안 일으킨 장애의 수. 재발은 모두 ${figure(recurrences)}건입니다.`,
  },
  en: {
    title: 'Causes by year',
    corner: 'Cause',
    ring: 'A ring marks a recurrence.',
    earlier: (year: string, count: number) => `Left out: ${figure(count)} from before ${year}.`,
    more: (rest: number) => `The table has ${figure(rest)} more.`,
    count: (count: number, recurrences: number) =>
      recurrences === 0 ? figure(count) : `${figure(count)} (${figure(recurrences)} recurred)`,
    description: (causes: number, years: number, recurrences: number) =>
      `How many incidents each of ${figure(causes)} causes had a part in, over ${years} years. Recurrences: ${figure(recurrences)}.`,
  },
};
