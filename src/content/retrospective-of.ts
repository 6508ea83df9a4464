import { itemKinds, type Retrospective } from '../incident/retrospective.ts';
import { actionItemsOf } from './action-items-of.ts';
import type { RecordFields } from './record-schema.ts';
import { periodDayOf } from './time-kinds.ts';

/** What a retrospective states. @param zone in which days are meant */
export function retrospectiveOf(fields: RecordFields, zone: string): Retrospective {
  const { format, subject, period, team, items, tryItems, incidents } = fields;
  const dayOf = (day: string | null) => (day === null ? null : periodDayOf(day, zone));
  return {
    format,
    subject,
    period: period === null ? null : { from: dayOf(period.from), to: dayOf(period.to) },
    team: team === null ? null : { size: team.size, roles: team.roles ?? {} },
    items: Object.values(itemKinds)
      .flat()
      .map((kind) => ({ kind, texts: items?.[kind] ?? [] }))
      .filter(({ texts }) => texts.length > 0),
    tryItems: actionItemsOf(tryItems, zone),
    incidents,
  };
}
