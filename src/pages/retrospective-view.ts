import type { SiteConfig } from '../content/site-config.ts';
import { namesOf } from '../incident/names.ts';
import type { PeriodDay, Retrospective } from '../incident/retrospective.ts';
import { shortEnglishMonth } from '../kernel/time/english-months.ts';
import type { Site } from '../site/site.ts';
import { type ActionView, actionView, dayOfActions } from './action-view.ts';
import { dayView } from './day-view.ts';
import { type DateView, type LinkView, postLink } from './link-view.ts';
import { knownTimeView } from './time-view.ts';

/** What a retrospective states besides its text. */
export type RetrospectiveView = {
  readonly format: string | null;
  readonly subject: { readonly name: string; readonly kind: string | null } | null;
  /** `4월 15일 – 5월 20일`; an end that is not stated is ''. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly team: {
    readonly size: number | null;
    readonly roles: readonly { readonly name: string; readonly count: number }[];
  } | null;
  readonly items: readonly { readonly label: string; readonly texts: readonly string[] }[];
  readonly tryItems: readonly ActionView[];
  /** The day as of which they stand so; null where it makes no difference. */
  readonly asOf: DateView | null;
  /** The incidents that it looks back on. */
  readonly incidents: readonly LinkView[];
};

export function retrospectiveView(
  { format, subject, period, team, items, tryItems, incidents }: Retrospective,
  { config, knowledge }: Site,
): RetrospectiveView {
  const names = namesOf(config.lang);
  const asOf = dayOfActions(tryItems, knowledge.asOf);
  return {
    format: format === null ? null : names.format[format],
    subject:
      subject === null
        ? null
        : { name: subject.name, kind: subject.kind === null ? null : names.subject[subject.kind] },
    period:
      period === null
        ? null
        : { from: periodDayText(period.from, config), to: periodDayText(period.to, config) },
    team:
      team === null
        ? null
        : {
            size: team.size,
            roles: Object.entries(team.roles).map(([name, count]) => ({ name, count })),
          },
    items: items.map(({ kind, texts }) => ({ label: names.item[kind], texts })),
    tryItems: tryItems.map((item) => actionView(item, knowledge.asOf, config)),
    asOf: asOf === null ? null : dayView(asOf, config),
    incidents: incidents.flatMap((id) => {
      const incident = knowledge.incidentsById.get(id);
      return incident === undefined ? [] : [postLink(incident.post, config)];
    }),
  };
}

function periodDayText(day: PeriodDay | null, config: SiteConfig): string {
  if (day === null) return '';
  if (!('month' in day)) return knownTimeView(day, config).text;
  return config.lang === 'en' ? `${day.day} ${shortEnglishMonth(day.month)}` : `${day.month}월 ${day.day}일`;
}
