import type { SiteConfig } from '../../content/site-config.ts';
import { sourceOf } from '../../content/source-of.ts';
import { daysOf } from '../../incident/day-span.ts';
import type { KnownTime } from '../../incident/known-time.ts';
import { absoluteAddress } from '../absolute-address.ts';
import type { StandingPromise } from '../standing-promises.ts';
import { type CsvView, csvOf } from './csv-view.ts';

/** All that was promised as a table, a row each, as it stands on the day of the build. */
export function actionsCsv(promises: readonly StandingPromise[], asOf: string, config: SiteConfig): CsvView {
  return csvOf(promises, {
    promisedIn: ({ aged }) => aged.source,
    id: ({ item }) => item.id,
    kind: ({ kind }) => kind,
    text: ({ item }) => item.text,
    type: ({ item }) => item.type,
    owner: ({ item }) => item.owner,
    status: ({ item }) => item.status,
    reason: ({ item }) => item.reason,
    dueFirst: ({ item }) => dayOf(item.due, 'first'),
    dueLast: ({ item }) => dayOf(item.due, 'last'),
    doneFirst: ({ item }) => dayOf(item.doneAt, 'first'),
    doneLast: ({ item }) => dayOf(item.doneAt, 'last'),
    addresses: ({ item }) => item.addresses.join(' '),
    link: ({ item }) => item.url,
    ageLeastDays: ({ aged: { standing } }) => (standing.kind === 'open' ? standing.age.least : null),
    ageMostDays: ({ aged: { standing } }) => (standing.kind === 'open' ? standing.age.most : null),
    overdueDays: ({ aged: { standing } }) => (standing.kind === 'open' ? standing.overdueDays : null),
    asOf: () => asOf,
    source: ({ post }) => sourceOf(post.source),
    url: ({ post }) => absoluteAddress(config, post.permalink),
  });
}

function dayOf(time: KnownTime | null, end: 'first' | 'last'): string | null {
  return time === null ? null : daysOf(time)[end];
}
