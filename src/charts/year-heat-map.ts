import type { Language } from '../kernel/diagnostic-text.ts';
import type { Day } from '../kernel/time/day.ts';
import { type CalendarDay, calendarOf } from './calendar.ts';
import { type Chart, type ChartTable, drawTwice, narrowWidth, plainCell } from './chart.ts';
import type { Drawing, Mark, Pattern, Rect, Shape, Tone } from './drawing.ts';
import { finishDrawing } from './finish-drawing.ts';
import { levelOf } from './level.ts';
import { linked, rect } from './marks.ts';
import { centreOn, labelSize, noteSize, textBlock } from './text-block.ts';
import { monthText } from './time-axis.ts';

/** An incident of which the day it began is known, in the site's zone. */
export type DatedIncident = {
  readonly label: string;
  readonly href: string | null;
  readonly from: Day;
  /** The day it ended; null where that is not known. */
  readonly until: Day | null;
};

export type YearHeatMapInput = {
  readonly year: number;
  /** The days the site knows of. Before and after them nothing is known, which is not the same as nothing happened. */
  readonly recorded: { readonly from: Day; readonly until: Day };
  /** Those that touch the year, also where they began before it. */
  readonly incidents: readonly DatedIncident[];
  /** Those of which only the month, or the year (null), is known. */
  readonly undated: readonly {
    readonly label: string;
    readonly href: string | null;
    readonly month: number | null;
  }[];
  /** What the address of a day with several incidents begins with; the day follows: `#day-`. */
  readonly dayAddress: string;
};

const monthGap = 22;
const headHeight = 42;
const weeksOfMonth = 6;

/** A year as twelve leaves of a calendar: in which days incidents began, and how long they lasted. */
export function yearHeatMap(input: YearHeatMapInput, lang: Language): Chart {
  const said = words[lang];
  const unplaced = input.undated.filter(({ month }) => month === null).length;
  return {
    title: said.title(input.year),
    drawings: drawTwice((width) => draw(input, width, lang)),
    notes: unplaced === 0 ? [] : [said.unplaced(unplaced)],
    table: tableOf(input, lang),
  };
}

function draw(input: YearHeatMapInput, width: number, lang: Language): Drawing {
  const columns = width > narrowWidth ? 4 : 2;
  const monthWidth = (width - (columns - 1) * monthGap) / columns;
  const pitch = monthWidth / 7;
  const monthHeight = headHeight + weeksOfMonth * pitch + 14;
  const days = calendarOf(input);
  const shapes = Array.from({ length: 12 }, (_, at) => {
    const [x, y] = [(at % columns) * (monthWidth + monthGap), Math.floor(at / columns) * monthHeight];
    const undated = input.undated.filter(({ month }) => month === at + 1).length;
    return [
      ...headOf(at + 1, undated, { x, y, width: monthWidth }, lang),
      ...days
        .filter(({ month }) => month === at + 1)
        .flatMap((day) => drawDay(day, input, x, y + headHeight, pitch, lang)),
    ];
  });
  return finishDrawing({
    width,
    height: (12 / columns) * monthHeight - 14,
    title: words[lang].title(input.year),
    description: describe(input, lang),
    shapes: shapes.flat(),
  });
}

type Corner = { readonly x: number; readonly y: number; readonly width: number };

function headOf(month: number, undated: number, { x, y, width }: Corner, lang: Language): readonly Shape[] {
  const said = words[lang];
  const name = textBlock({
    text: monthText(month, lang),
    x,
    top: y,
    width: 40,
    size: labelSize,
    weight: 'strong',
  });
  const note = textBlock({
    text: undated === 0 ? '' : said.undated(undated),
    x: x + width,
    top: y + 1,
    width: width - 44,
    size: noteSize,
    anchor: 'end',
    tone: 'soft',
  });
  const weekdays = said.weekdays.map((text, at) =>
    textBlock({
      text,
      x: x + (at + 0.5) * (width / 7),
      top: y + 22,
      width: width / 7,
      size: noteSize,
      anchor: 'middle',
      tone: 'soft',
    }),
  );
  return [name, ...(undated === 0 ? [] : [note]), ...weekdays];
}

function drawDay(
  day: CalendarDay,
  { dayAddress }: YearHeatMapInput,
  left: number,
  top: number,
  pitch: number,
  lang: Language,
): readonly Shape[] {
  const [x, y] = [left + day.weekday * pitch, top + day.week * pitch];
  const tip = tipOf(day, lang);
  const cell = (tone: Tone, pattern: Pattern | null): Rect =>
    rect({ x: x + 1, y: y + 1, width: pitch - 2, height: pitch - 2, radius: 3, tone, pattern, tip });
  const number = (tone: Tone) =>
    centreOn(
      textBlock({
        text: String(day.date),
        x: x + pitch / 2,
        top: 0,
        width: pitch,
        size: noteSize,
        anchor: 'middle',
        tone,
      }),
      y + pitch / 2,
    );
  const { begun, lasting } = day;
  if (!day.isRecorded && begun.length === 0 && lasting.length === 0) return [cell('missing', 'uncertain')];
  const [only] = begun;
  if (only === undefined) {
    if (lasting.length === 0) return [cell('empty', null), number('soft')];
    const first = lasting[0]?.href ?? null;
    return linked(lasting.length === 1 ? first : dayAddress + day.day, tip ?? '', [
      cell('lasting', 'upright'),
      number('text'),
    ]);
  }
  const { tone, textTone } = levelOf(begun.length);
  const marks: readonly Mark[] = [cell(tone, null), number(textTone)];
  return linked(begun.length === 1 ? only.href : dayAddress + day.day, tip ?? '', marks);
}

function tipOf({ day, begun, lasting }: CalendarDay, lang: Language): string | null {
  const said = words[lang];
  const parts = [
    ...(begun.length > 0 ? [said.began(begun.map(({ label }) => label).join(', '))] : []),
    ...(lasting.length > 0 ? [said.lasted(lasting.map(({ label }) => label).join(', '))] : []),
  ];
  return parts.length === 0 ? null : `${day} ${parts.join(' ')}`;
}

function beganIn({ year, incidents }: YearHeatMapInput): readonly DatedIncident[] {
  return incidents.filter(({ from }) => from.startsWith(`${year}-`));
}

function describe(input: YearHeatMapInput, lang: Language): string {
  const { undated, year } = input;
  const began = beganIn(input);
  const count = (month: number) =>
    began.filter(({ from }) => Number(from.slice(5, 7)) === month).length +
    undated.filter((incident) => incident.month === month).length;
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  const [most = 1] = months.toSorted((a, b) => count(b) - count(a));
  const total = began.length + undated.length;
  return count(most) === 0
    ? words[lang].description(year, total)
    : `${words[lang].description(year, total)} ${words[lang].most(monthText(most, lang), count(most))}`;
}

function tableOf(input: YearHeatMapInput, lang: Language): ChartTable {
  const said = words[lang];
  const dated = input.incidents.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const undated = input.undated.map(({ month, ...incident }) => ({
    ...incident,
    from: said.unknownDay(month === null ? String(input.year) : monthText(month, lang)),
    until: '',
  }));
  return {
    caption: said.title(input.year),
    columns: said.columns,
    rows: [...dated, ...undated].map(({ label, href, from, until }) => [
      plainCell(from),
      plainCell(until ?? said.unknown),
      { text: label, href },
    ]),
  };
}

const words = {
  ko: {
    title: (year: number) => `${year}년 장애 달력`,
    weekdays: ['일', '월', '화', '수', '목', '금', '토'],
    columns: ['시작한 날', '끝난 날', '장애'],
    unknown: '모름',
    unknownDay: (when: string) => `${/^\d+$/.test(when) ? `${when}년` : when} (날짜 모름)`,
    undated: (count: number) => `날짜 모름 ${count}건`,
    unplaced: (count: number) => `시작한 달을 모르는 장애 ${count}건은 표에만 있습니다.`,
    began: (labels: string) => `시작: ${labels}.`,
    lasted: (labels: string) => `계속: ${labels}.`,
    description: (year: number, total: number) => `${year}년에 시작한 장애는 ${total}건입니다.`,
    most: (month: string, count: number) => `가장 많은 달은 ${month}, ${count}건입니다.`,
  },
  en: {
    title: (year: number) => `Incidents of ${year}`,
    weekdays: ['S', 'M', 'T', 'W', 'T', 'F', 'S'],
    columns: ['Began', 'Ended', 'Incident'],
    unknown: 'unknown',
    unknownDay: (when: string) => `${when} (day unknown)`,
    undated: (count: number) => `${count} undated`,
    unplaced: (count: number) => `Only the table has ${count} of which the month is not known.`,
    began: (labels: string) => `Began: ${labels}.`,
    lasted: (labels: string) => `Lasting: ${labels}.`,
    description: (year: number, total: number) =>
      `${total} ${total === 1 ? 'incident' : 'incidents'} began in ${year}.`,
    most: (month: string, count: number) => `Most of them, ${count}, in ${month}.`,
  },
};
