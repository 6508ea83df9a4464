import type { Post } from '../content/post.ts';
import type { Digested } from '../kernel/digest.ts';
import { href, type UrlPath } from '../kernel/paths.ts';
import type { Category } from '../site/categories.ts';
import type { Incident } from '../site/knowledge/incident.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { feedLinks } from './feed-links.ts';
import { type Head, listHead } from './head.ts';
import { type FacetGroup, type FacetMembers, facetGroups, facetMembers } from './incident/facet-groups.ts';
import { type FacetName, facetUrl, incidentsUrl } from './incident/facets.ts';
import { type IncidentRow, incidentRow } from './incident/incident-row.ts';
import { incidentWords } from './incident/incident-words.ts';
import { isOfIncidents } from './incident/is-of-incidents.ts';
import type { FeedLink } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { type Pagination, paginate } from './pagination.ts';
import { type PostCard, postCard } from './post-card.ts';
import { wordsOf } from './words.ts';

/** Incidents as a table, those that hurt and those that nearly did apart, and the other posts of the category. */
export type IncidentListView = {
  readonly head: Head;
  readonly label: string;
  readonly description: string;
  /** How many there are on all pages. */
  readonly counts: { readonly incidents: number; readonly nearMisses: number; readonly posts: number };
  readonly facets: readonly FacetGroup[];
  /** The value whose incidents these are, and where all are; null on the list of all. */
  readonly chosen: { readonly facet: FacetName; readonly value: string; readonly all: string } | null;
  /** Whether all rows are on this page, so that it can be filtered in place. */
  readonly isWhole: boolean;
  readonly incidents: readonly IncidentRow[];
  readonly nearMisses: readonly IncidentRow[];
  readonly posts: readonly PostCard[];
  readonly pagination: Pagination;
  readonly feeds: readonly FeedLink[];
};

type IncidentListPage = PageOf<'incident-list', IncidentListView>;

/** Rows are short: so many times as many as posts are on one page. */
const rowsForOnePost = 5;

/** With fewer incidents a page of a facet says hardly more than their own pages do. */
const worthFinding = 3;

/** `/incident/`, `/incident/page/2/`, and for each value that some incident has `/incident/<facet>/<value>/`. */
export function incidentListPages(site: Site, chrome: Digested<Chrome>): readonly IncidentListPage[] {
  const category = site.categories.find(isOfIncidents);
  if (category === undefined) return [];
  const { incidents } = site.knowledge;
  const members = facetMembers(incidents, site);
  const facets = facetGroups(members, site);
  const lists = [
    listOfAll(category, incidents, site),
    ...members.map((value) => listOfValue(value, category, site)),
  ];
  return lists
    .flatMap((list) => pagesOfList(list, facets, site))
    .map(({ url, view }) => pageOf('incident-list', url, chrome, view));
}

/** What one list is of. */
type List = {
  readonly url: UrlPath;
  readonly label: string;
  readonly description: string;
  readonly summary: string;
  readonly chosen: FacetMembers | null;
  /** The list it is a part of. */
  readonly above: readonly { readonly name: string; readonly url: UrlPath }[];
  readonly incidents: readonly Incident[];
  readonly posts: readonly Post[];
  readonly feeds: readonly FeedLink[];
  readonly noindex: boolean;
};

function listOfAll(
  { label, url, description, posts }: Category,
  incidents: readonly Incident[],
  { config, knowledge }: Site,
): List {
  return {
    url,
    label,
    description,
    summary: wordsOf(config.lang).categoryDescription(label),
    chosen: null,
    above: [],
    incidents,
    posts: posts.filter(({ source }) => !knowledge.incidentOf.has(source)),
    feeds: feedLinks(config, url, `${label} · ${config.title}`),
    noindex: false,
  };
}

/** A service and a cause have a page of their own, which says more: search engines need not know this one. */
function listOfValue(value: FacetMembers, { label, url }: Category, { config }: Site): List {
  const name = incidentWords(config.lang)[value.facet];
  const title = wordsOf(config.lang).incidentsBy(name, value.label);
  return {
    url: facetUrl(value),
    label: title,
    description: '',
    summary: wordsOf(config.lang).incidentsByDescription(name, value.label),
    chosen: value,
    above: [{ name: label, url }],
    incidents: value.incidents,
    posts: [],
    feeds: [],
    noindex: value.facet === 'service' || value.facet === 'cause' || value.incidents.length < worthFinding,
  };
}

function pagesOfList(
  list: List,
  facets: readonly FacetGroup[],
  site: Site,
): readonly { readonly url: UrlPath; readonly view: IncidentListView }[] {
  const { config } = site;
  const words = wordsOf(config.lang);
  const nearMisses = list.incidents.filter(({ record }) => record.nearMiss);
  const others = list.incidents.filter(({ record }) => !record.nearMiss);
  const entries = [...others, ...nearMisses, ...list.posts];
  return paginate(entries, list.url, rowsForOnePost * config.pageSize, config.base).map(
    ({ url, items, pagination }) => {
      const rows = items
        .flatMap((item) => ('record' in item && 'grade' in item ? [item] : []))
        .map((incident) => incidentRow(incident, site));
      return {
        url,
        view: {
          head: {
            ...listHead(config, {
              url,
              title: pagination.current === 1 ? list.label : words.page(list.label, pagination.current),
              description: list.description || list.summary,
              above: list.above,
              feeds: list.feeds,
            }),
            noindex: list.noindex,
          },
          label: list.label,
          description: list.description,
          counts: {
            incidents: others.length,
            nearMisses: nearMisses.length,
            posts: list.posts.length,
          },
          facets,
          chosen:
            list.chosen === null
              ? null
              : {
                  facet: list.chosen.facet,
                  value: list.chosen.value,
                  all: href(config.base, incidentsUrl),
                },
          isWhole: pagination.total === 1 && list.chosen === null,
          incidents: rows.filter(({ nearMiss }) => !nearMiss),
          nearMisses: rows.filter(({ nearMiss }) => nearMiss),
          posts: items
            .flatMap((item) => ('permalink' in item ? [item] : []))
            .map((post) => postCard(post, site)),
          pagination,
          feeds: list.feeds,
        },
      };
    },
  );
}
