import type { SiteConfig } from '../../content/site-config.ts';
import { daysOf } from '../../incident/day-span.ts';
import { dayAfter, rfc3339 } from '../../kernel/time/day.ts';
import { absoluteAddress } from '../absolute-address.ts';
import type { StandingPromise } from '../standing-promises.ts';
import type { CalendarEvent, CalendarView } from './calendar-view.ts';

const words = {
  ko: { name: '재발 방지 대책의 기한', due: '기한', owner: '담당' },
  en: { name: 'Actions that are due', due: 'Due', owner: 'Owner' },
} as const;

/** The last day of each promise that is open and has one, for a calendar that people subscribe to. */
export function actionsCalendar(promises: readonly StandingPromise[], config: SiteConfig): CalendarView {
  return {
    name: `${words[config.lang].name} · ${config.title}`,
    lang: config.lang,
    events: promises.flatMap((promise) => eventOf(promise, config)),
  };
}

function eventOf({ item, post, aged }: StandingPromise, config: SiteConfig): readonly CalendarEvent[] {
  if (aged.standing.kind !== 'open' || item.due === null) return [];
  const { due, owner } = words[config.lang];
  const { last } = daysOf(item.due);
  const { date, updated } = post.frontmatter;
  return [
    {
      uid: `${encodeURIComponent(aged.source)}.${encodeURIComponent(item.id)}@hoego`,
      // Of the post, not of the build: the same text is the same event on any day.
      stamp: compact(rfc3339((updated ?? date).from, 0).slice(0, 19)).concat('Z'),
      day: compact(last),
      dayAfter: compact(dayAfter(last)),
      summary: `[${due}] ${item.text}`,
      description: [post.frontmatter.title, ...(item.owner === null ? [] : [`${owner}: ${item.owner}`])].join(
        '\n',
      ),
      url: absoluteAddress(config, post.permalink),
    },
  ];
}

const compact = (time: string) => time.replace(/[-:]/g, '');
