import { type CalendarDay, calendarOf } from '../charts/calendar.ts';
import type { DatedIncident, YearHeatMapInput } from '../charts/year-heat-map.ts';
import { anniversaryWithin } from '../incident/anniversaries.ts';
import { type CalendarDate, isDay } from '../incident/calendar-date.ts';
import type { Digested } from '../kernel/digest.ts';
import { href, type UrlPath } from '../kernel/paths.ts';
import type { Day } from '../kernel/time/day.ts';
import type { Site } from '../site/site.ts';
import { type DatedIncidents, datedIncidents } from './calendar/dated-incidents.ts';
import type { Chrome } from './chrome.ts';
import { dayView } from './day-view.ts';
import { type Head, listHead } from './head.ts';
import type { DateView, LinkView } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { wordsOf } from './words.ts';

/** A year of incidents, day by day, in the site's zone. */
export type CalendarView = {
  readonly head: Head;
  readonly title: string;
  readonly description: string;
  /** All years that have a page, the latest first. */
  readonly years: readonly (LinkView & { readonly isCurrent: boolean })[];
  /** What the year is drawn from; null on a site without incidents, whose days say nothing. */
  readonly year: YearHeatMapInput | null;
  /** The days on which something began, on which what had begun before ended, and on which several things went on. */
  readonly days: readonly CalendarDayView[];
  readonly undated: readonly (LinkView & { readonly month: number | null })[];
  readonly latest: LatestView | null;
};

export type CalendarDayView = {
  readonly anchor: string;
  readonly day: DateView;
  readonly begun: readonly CalendarEntry[];
  /** What had begun before and was not over. */
  readonly lasting: readonly LinkView[];
};

/** An incident, and when it ended, if that is known and another day. */
export type CalendarEntry = LinkView & { readonly end: CalendarEnd | null };

/** The day on which something ended, or only the month or year. */
export type CalendarEnd = { readonly date: DateView; readonly isDay: boolean };

/** What only the page of the current year has, and the entrance, so that the others stay as they are from day to day. */
export type LatestView = {
  readonly asOf: DateView;
  /** What came round these days, the nearest first. */
  readonly anniversaries: readonly (LinkView & { readonly day: DateView; readonly years: number })[];
  /** Incidents of which not even the year is known. */
  readonly unplaced: readonly LinkView[];
};

/** From today on, so many days ahead: a week in all. */
const anniversaryDays = 6;

type CalendarPage = PageOf<'calendar', CalendarView>;

/** `/calendar/2026/`: each year with incidents, and the current one; `/calendar/` shows the latest that has any. */
export function calendarPages(site: Site, chrome: Digested<Chrome>): readonly CalendarPage[] {
  const incidents = datedIncidents(site);
  const years = yearsOf(incidents, site);
  const pages = years.map((year) =>
    pageOf('calendar', nameOf(year, site).url, chrome, calendarView(year, years, incidents, site)),
  );
  const views = pages.map(({ view }) => view);
  const telling =
    views.find(({ year }) => year !== null && year.incidents.length + year.undated.length > 0) ?? views[0];
  return telling === undefined
    ? pages
    : [...pages, entrancePage(telling, latestView(incidents, site), chrome)];
}

/** The latest year with incidents once more, which search engines know under its own address. */
function entrancePage(view: CalendarView, latest: LatestView, chrome: Digested<Chrome>): CalendarPage {
  return pageOf('calendar', '/calendar/', chrome, { ...view, head: { ...view.head, noindex: true }, latest });
}

function calendarView(
  year: number,
  years: readonly number[],
  incidents: DatedIncidents,
  site: Site,
): CalendarView {
  const { config } = site;
  return {
    head: headOf(year, site),
    title: nameOf(year, site).title,
    description: wordsOf(config.lang).calendarDescription(String(year)),
    years: years.map((other) => ({
      label: String(other),
      url: href(config.base, nameOf(other, site).url),
      isCurrent: other === year,
    })),
    ...yearView(year, incidents, site),
    latest: year === years[0] ? latestView(incidents, site) : null,
  };
}

/** The latest first. */
function yearsOf({ dated, undated }: DatedIncidents, { knowledge }: Site): readonly number[] {
  const spans = dated.flatMap(({ from, until }) => {
    const [first, last] = [yearOfDay(from), yearOfDay(until)];
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
  const years = new Set([yearOfDay(knowledge.asOf), ...spans, ...undated.map(({ year }) => year)]);
  return [...years].sort((a, b) => b - a);
}

const later = (a: Day, b: Day) => (a > b ? a : b);
const earlier = (a: Day, b: Day) => (a < b ? a : b);

const yearOfDay = (day: string) => Number(day.slice(0, 4));

function nameOf(year: number, { config }: Site): { readonly url: UrlPath; readonly title: string } {
  return { url: `/calendar/${year}/`, title: wordsOf(config.lang).calendarOf(String(year)) };
}

function headOf(year: number, site: Site): Head {
  const words = wordsOf(site.config.lang);
  return listHead(site.config, {
    ...nameOf(year, site),
    description: words.calendarDescription(String(year)),
    above: [{ name: words.calendar, url: '/calendar/' }],
  });
}

function yearView(
  year: number,
  { dated, undated, first }: DatedIncidents,
  site: Site,
): Pick<CalendarView, 'year' | 'days' | 'undated'> {
  const { asOf } = site.knowledge;
  const touches = ({ from, until }: DatedIncident) => yearOfDay(from) <= year && yearOfDay(until) >= year;
  const vague = undated.filter((incident) => incident.year === year);
  const input: YearHeatMapInput = {
    year,
    // No further than the year, so that what lies outside changes nothing of it.
    recorded: { from: later(first ?? asOf, `${year}-01-01`), until: earlier(asOf, `${year}-12-31`) },
    incidents: dated.filter(touches),
    undated: vague.map(({ label, url, month }) => ({ label, href: url, month })),
    dayAddress: '#day-',
  };
  return {
    year: first === null ? null : input,
    days: dayViews(input, site),
    undated: vague.map(({ label, url, month }) => ({ label, url, month })),
  };
}

function dayViews(input: YearHeatMapInput, { config }: Site): readonly CalendarDayView[] {
  return calendarOf(input)
    .filter(isListed)
    .map(({ day, begun, lasting }) => ({
      anchor: `day-${day}`,
      day: dayView(day, config),
      begun: begun.map((incident) => ({
        ...linkOf(incident),
        end: incident.ended === day ? null : endView(incident.ended, config),
      })),
      lasting: lasting.map(linkOf),
    }));
}

function isListed({ day, begun, lasting }: CalendarDay): boolean {
  return begun.length > 0 || lasting.length > 1 || lasting.some(({ ended }) => ended === day);
}

function endView(ended: CalendarDate | null, config: Site['config']): CalendarEnd | null {
  return ended === null ? null : { date: dayView(ended, config), isDay: isDay(ended) };
}

function linkOf({ label, href: url }: DatedIncident): LinkView {
  return { label, url: url ?? '' };
}

function latestView({ dated, unplaced }: DatedIncidents, { config, knowledge }: Site): LatestView {
  const { asOf } = knowledge;
  const round = dated.flatMap((incident) => {
    const found = anniversaryWithin(incident.from, asOf, anniversaryDays);
    return found === null ? [] : [{ ...linkOf(incident), ...found }];
  });
  return {
    asOf: dayView(asOf, config),
    anniversaries: round
      .toSorted((a, b) => (a.day === b.day ? a.years - b.years : a.day < b.day ? -1 : 1))
      .map(({ day, ...entry }) => ({ ...entry, day: dayView(day, config) })),
    unplaced,
  };
}
