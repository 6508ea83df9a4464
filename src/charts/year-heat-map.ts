import { type CalendarDate, isDay } from '../incident/calendar-date.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import type { Day } from '../kernel/time/day.ts';
import { type CalendarDay, calendarOf } from './calendar.ts';
import { type Chart, type ChartTable, drawTwice, narrowWidth, plainCell } from './chart.ts';
import type { Drawing, Pattern, Rect, Shape, Text, Tone } from './drawing.ts';
import { figure } from './figure.ts';
import { finishDrawing } from './finish-drawing.ts';
import { type LegendEntry, legend } from './legend.ts';
import { levelOf } from './level.ts';
import { linked, rect } from './marks.ts';
import { centreOn, labelSize, noteSize, textBlock } from './text-block.ts';
import { monthText } from './time-axis.ts';

/** An incident of which the day it began is known, in the site's zone. */
export type DatedIncident = {
  readonly label: string;
  readonly href: string | null;
  readonly from: Day;
  /** The last day on which it certainly still lasted; the day it began where no more is known. */
  readonly until: Day;
  /** When it ended, as far as that is known; null where it is not. */
  readonly ended: CalendarDate | null;
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

/** So many incidents in one day are painted like more. */
const mostOfDay = 3;

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
  const monthHeight = headHeight + weeksOfMonth * (monthWidth / 7) + 14;
  const days = calendarOf(input);
  const months = Array.from({ length: 12 }, (_, at) => {
    const corner = {
      x: (at % columns) * (monthWidth + monthGap),
      y: Math.floor(at / columns) * monthHeight,
      width: monthWidth,
    };
    return drawMonth(at + 1, days, input, corner, lang);
  });
  const key = legend(legendOf(words[lang].legend), width, (12 / columns) * monthHeight);
  return finishDrawing({
    width,
    height: key.bottom,
    title: words[lang].title(input.year),
    description: describe(input, lang),
    shapes: [...months.flat(), ...key.shapes],
  });
}

type Corner = { readonly x: number; readonly y: number; readonly width: number };

/** A leaf of the calendar: the month, what is known of it without a day, its days. */
function drawMonth(
  month: number,
  days: readonly CalendarDay[],
  { undated, dayAddress }: YearHeatMapInput,
  corner: Corner,
  lang: Language,
): readonly Shape[] {
  const pitch = corner.width / 7;
  const placed = days
    .filter((day) => day.month === month)
    .flatMap((day) => {
      const [x, y] = [corner.x + day.weekday * pitch, corner.y + headHeight + day.week * pitch];
      return drawDay(day, dayAddress, { x, y, pitch }, lang);
    });
  const withoutDay = undated.filter((incident) => incident.month === month).length;
  return [...headOf(month, withoutDay, corner, lang), ...placed];
}

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

type Place = { readonly x: number; readonly y: number; readonly pitch: number };

/** How high the stripes of a day are on which something went on that had begun before. */
const stripeHeight = 4.5;

function drawDay(day: CalendarDay, dayAddress: string, place: Place, lang: Language): readonly Shape[] {
  const { begun, lasting, isRecorded } = day;
  const tip = tipOf(day, lang);
  const all = [...begun, ...lasting];
  if (all.length === 0 && !isRecorded) return [cell(place, 'missing', 'uncertain', tip)];
  if (all.length === 0) return [cell(place, 'empty', null, tip), dateText(day, place, 'soft')];
  const level = levelOf(begun.length, mostOfDay);
  const [tone, textTone] = begun.length > 0 ? [level.tone, level.textTone] : (['lasting', 'text'] as const);
  const marks = [
    cell(place, tone, null, tip),
    ...(lasting.length > 0 ? [stripes(place)] : []),
    dateText(day, place, textTone),
  ];
  const [only] = all;
  const href = all.length === 1 && only !== undefined ? only.href : dayAddress + day.day;
  return linked(href, tip ?? '', marks);
}

function cell({ x, y, pitch }: Place, tone: Tone, pattern: Pattern | null, tip: string | null): Rect {
  return rect({ x: x + 1, y: y + 1, width: pitch - 2, height: pitch - 2, radius: 3, tone, pattern, tip });
}

function stripes({ x, y, pitch }: Place): Rect {
  const top = y + pitch - 1 - stripeHeight;
  return rect({
    x: x + 1,
    y: top,
    width: pitch - 2,
    height: stripeHeight,
    tone: 'lasting',
    pattern: 'upright',
  });
}

function dateText({ date }: CalendarDay, { x, y, pitch }: Place, tone: Tone): Text {
  const text = String(date);
  const block = {
    text,
    x: x + pitch / 2,
    top: 0,
    width: pitch,
    size: noteSize,
    anchor: 'middle',
    tone,
  } as const;
  return centreOn(textBlock(block), y + pitch / 2);
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
  const undated = input.undated.map(({ month, ...incident }) => ({
    ...incident,
    from: said.unknownDay(month === null ? String(input.year) : monthText(month, lang)),
    until: '',
  }));
  const dated = input.incidents.map(({ ended, ...incident }) => ({
    ...incident,
    until: endText(ended, input.year, lang),
  }));
  const rows = [...dated.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)), ...undated];
  return {
    caption: said.title(input.year),
    columns: said.columns,
    rows: (rows.length === 0 ? [withoutIncidents(input, lang)] : rows).map(({ label, href, from, until }) => [
      plainCell(from),
      plainCell(until),
      { text: label, href },
    ]),
  };
}

/** What a year without incidents says: in which days it is known that nothing happened. */
function withoutIncidents({ recorded: { from, until } }: YearHeatMapInput, lang: Language) {
  const isRecorded = from <= until;
  const label = words[lang].none(isRecorded);
  return isRecorded ? { label, href: null, from, until } : { label, href: null, from: '', until: '' };
}

/** An end no more exact than it is known; its year is said where it is not the one of the page. */
function endText(ended: CalendarDate | null, year: number, lang: Language): string {
  const said = words[lang];
  if (ended === null) return said.unknown;
  if (isDay(ended)) return ended;
  const [ofYear = '', month] = ended.split('-');
  if (month === undefined) return said.unknownDay(ofYear);
  const name = monthText(Number(month), lang);
  return said.unknownDay(Number(ofYear) === year ? name : said.monthOf(ofYear, name));
}

function legendOf(labels: readonly string[]): readonly LegendEntry[] {
  const looks: readonly Omit<LegendEntry, 'label'>[] = [
    { tone: 'level-1', pattern: null },
    { tone: 'level-2', pattern: null },
    { tone: 'level-3', pattern: null },
    { tone: 'lasting', pattern: 'upright' },
    { tone: 'missing', pattern: 'uncertain' },
  ];
  return looks.map((look, at) => ({ ...look, label: labels[at] ?? '' }));
}

const words = {
  ko: {
    title: (year: number) => `${year}년에 장애가 있던 날`,
    none: (isRecorded: boolean) => (isRecorded ? '이 기간에 장애 없음' : '기록 없음'),
    weekdays: ['일', '월', '화', '수', '목', '금', '토'],
    legend: ['1건', '2건', '3건 이상', '전날부터 계속', '기록 없음'],
    columns: ['시작한 날', '끝난 날', '장애'],
    unknown: '모름',
    unknownDay: (when: string) => `${/^\d+$/.test(when) ? `${when}년` : when} (날짜 모름)`,
    monthOf: (year: string, month: string) => `${year}년 ${month}`,
    undated: (count: number) => `날짜 모름 ${figure(count)}건`,
    unplaced: (count: number) => `시작한 달을 모르는 장애 ${figure(count)}건은 표에만 있습니다.`,
    began: (labels: string) => `시작: ${labels}.`,
    lasted: (labels: string) => `계속: ${labels}.`,
    description: (year: number, total: number) => `${year}년에 시작한 장애는 ${figure(total)}건입니다.`,
    most: (month: string, count: number) => `가장 많은 달은 ${month}, ${figure(count)}건입니다.`,
  },
  en: {
    title: (year: number) => `Days with incidents in ${year}`,
    none: (isRecorded: boolean) => (isRecorded ? 'none in these days' : 'not recorded'),
    weekdays: ['S', 'M', 'T', 'W', 'T', 'F', 'S'],
    legend: ['one', 'two', 'three or more', 'still lasting', 'not recorded'],
    columns: ['Began', 'Ended', 'Incident'],
    unknown: 'unknown',
    unknownDay: (when: string) => `${when} (day unknown)`,
    monthOf: (year: string, month: string) => `${month} ${year}`,
    undated: (count: number) => `${figure(count)} undated`,
    unplaced: (count: number) => `Only the table has ${figure(count)} of which the month is not known.`,
    began: (labels: string) => `Began: ${labels}.`,
    lasted: (labels: string) => `Lasting: ${labels}.`,
    description: (year: number, total: number) =>
      `${figure(total)} ${total === 1 ? 'incident' : 'incidents'} began in ${year}.`,
    most: (month: string, count: number) => `Most of them, ${figure(count)}, in ${month}.`,
  },
};
