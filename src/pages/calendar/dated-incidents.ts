import type { DatedIncident } from '../../charts/year-heat-map.ts';
import { type BeginningMonth, beginningMonth } from '../../incident/beginning-month.ts';
import { calendarDate } from '../../incident/calendar-date.ts';
import { daysOf } from '../../incident/day-span.ts';
import { firstKnown } from '../../incident/first-known.ts';
import { incidentDays } from '../../incident/incident-days.ts';
import { knownOf } from '../../incident/known-time.ts';
import type { Day } from '../../kernel/time/day.ts';
import { byCodeUnits } from '../../site/code-unit-order.ts';
import type { Incident } from '../../site/knowledge/incident.ts';
import type { Site } from '../../site/site.ts';
import { type LinkView, postLink } from '../link-view.ts';

/** The incidents of a site as its calendar has them, in the site's zone. */
export type DatedIncidents = {
  /** In the order in which they began. */
  readonly dated: readonly DatedIncident[];
  /** Of which not the day but the month or the year is known. */
  readonly undated: readonly (LinkView & BeginningMonth)[];
  /** Of which not even the year is known. */
  readonly unplaced: readonly LinkView[];
  /** The first day of which anything is known; null without incidents. */
  readonly first: Day | null;
};

export function datedIncidents(site: Site): DatedIncidents {
  const { incidents } = site.knowledge;
  const placed = incidents.map((incident) => placeOf(incident, site));
  const days = incidents.flatMap(({ record }) => {
    const known = firstKnown(record.milestones);
    return known === null ? [] : [daysOf(known).first];
  });
  return {
    dated: placed
      .toReversed()
      .flatMap(({ dated }) => dated ?? [])
      .sort((a, b) => byCodeUnits(a.from, b.from)),
    undated: placed.flatMap(({ undated }) => undated ?? []),
    unplaced: placed.flatMap(({ link, dated, undated }) => ((dated ?? undated) ? [] : [link])),
    first: days.sort()[0] ?? null,
  };
}

type Placed = {
  readonly link: LinkView;
  readonly dated: DatedIncident | null;
  readonly undated: (LinkView & BeginningMonth) | null;
};

function placeOf({ post, record: { milestones } }: Incident, { config }: Site): Placed {
  const link = postLink(post, config);
  const days = incidentDays(milestones, config.timeZone);
  if (days !== null) {
    const resolved = knownOf(milestones.resolved);
    const ended = resolved === null ? null : calendarDate(resolved, config.timeZone);
    const { start: from, end: until } = days;
    return { link, dated: { label: link.label, href: link.url, from, until, ended }, undated: null };
  }
  const month = beginningMonth(milestones, config.timeZone);
  return { link, dated: null, undated: month === null ? null : { ...link, ...month } };
}
