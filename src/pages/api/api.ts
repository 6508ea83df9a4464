import type { Digested } from '../../kernel/digest.ts';
import type { Plain } from '../../kernel/plain.ts';
import type { Site } from '../../site/site.ts';
import type { Chrome } from '../chrome.ts';
import { type PageOf, pageOf } from '../page-of.ts';
import { standingPromises } from '../standing-promises.ts';
import { actionsCalendar } from './actions-calendar.ts';
import { actionsCsv } from './actions-csv.ts';
import type { CalendarView } from './calendar-view.ts';
import type { CsvView } from './csv-view.ts';
import { incidentAddress, incidentData, incidentSummary } from './incident-data.ts';
import { incidentsCsv } from './incidents-csv.ts';
import { postData } from './posts-data.ts';
import { apiSchema } from './schema.ts';

export type ApiPage = PageOf<'json', Plain> | PageOf<'csv', CsvView> | PageOf<'icalendar', CalendarView>;

/** Goes up when a format changes so that who reads it must change, too. */
const version = 1;

/**
 * `/api/v1/`: what the site knows, for programs. Every format has its schema in `schema.json`. What depends on the day of
 * the build says of which.
 */
export function apiPages(site: Site, chrome: Digested<Chrome>): readonly ApiPage[] {
  const { config, posts, knowledge } = site;
  const { asOf, incidents } = knowledge;
  const promises = standingPromises(site);
  const summaries = incidents.map((incident) => incidentSummary(incident, site));
  const json = (name: string, value: Plain) => pageOf('json', `/api/v1/${name}.json`, chrome, value);
  return [
    json('posts', { version, posts: posts.map((post) => postData(post, config)) }),
    json('incidents', { version, incidents: summaries }),
    ...[...knowledge.incidentsById].map(([id, incident]) =>
      pageOf('json', incidentAddress(id), chrome, { version, incident: incidentData(incident, site) }),
    ),
    json('schema', apiSchema),
    pageOf('csv', '/api/v1/incidents.csv', chrome, incidentsCsv(summaries)),
    pageOf('csv', '/api/v1/action-items.csv', chrome, actionsCsv(promises, asOf, config)),
    pageOf('icalendar', '/api/v1/actions.ics', chrome, actionsCalendar(promises, config)),
  ];
}
