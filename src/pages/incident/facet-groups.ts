import { incidentStatuses } from '../../incident/incident-record.ts';
import { scopes, severities } from '../../incident/severity.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { compareNames } from '../../kernel/korean/collate.ts';
import { href } from '../../kernel/paths.ts';
import type { Incident } from '../../site/knowledge/incident.ts';
import type { Site } from '../../site/site.ts';
import { type FacetName, type FacetValue, facetNames, facetUrl, facetValuesOf } from './facets.ts';
import { incidentWords } from './incident-words.ts';

/** The incidents that have one value of a facet. */
export type FacetMembers = FacetValue & { readonly incidents: readonly Incident[] };

/** The values of one facet as a reader chooses among them. */
export type FacetGroup = {
  readonly facet: FacetName;
  readonly label: string;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    readonly url: string;
    readonly count: number;
  }[];
};

/** Services and causes that are offered; all of them have a list of their own. */
const mostOffered = 16;

/** Values in the order of the domain; `unknown` comes last, and so does whatever has no order of its own. */
const orders: Readonly<Record<string, readonly string[]>> = {
  severity: severities,
  scope: scopes,
  status: incidentStatuses,
};

/** Every value that some incident has, with those incidents, facet by facet, in the order a reader expects. */
export function facetMembers(incidents: readonly Incident[], site: Site): readonly FacetMembers[] {
  const uses = incidents.flatMap((incident) =>
    facetValuesOf(incident, site).map((value) => ({ incident, value })),
  );
  const byFacet = groupBy(uses, ({ value }) => value.facet);
  return facetNames.flatMap((facet) =>
    [...groupBy(byFacet.get(facet) ?? [], ({ value }) => value.value).values()]
      .flatMap((same): readonly FacetMembers[] => {
        const [first] = same;
        return first === undefined
          ? []
          : [{ ...first.value, incidents: same.map(({ incident }) => incident) }];
      })
      .sort(byOrder),
  );
}

/** The choices of the list. */
export function facetGroups(members: readonly FacetMembers[], { config }: Site): readonly FacetGroup[] {
  const labels = incidentWords(config.lang);
  return [...groupBy(members, ({ facet }) => facet)].map(([facet, values]) => ({
    facet,
    label: labels[facet],
    values: values.slice(0, isOpenEnded(facet) ? mostOffered : undefined).map((value) => ({
      value: value.value,
      label: value.label,
      url: href(config.base, facetUrl(value)),
      count: value.incidents.length,
    })),
  }));
}

const isOpenEnded = (facet: FacetName) => facet === 'service' || facet === 'cause';

function byOrder(a: FacetMembers, b: FacetMembers): number {
  if (isOpenEnded(a.facet)) return b.incidents.length - a.incidents.length || compareNames(a.label, b.label);
  return placeOf(a) - placeOf(b) || compareNames(a.value, b.value);
}

function placeOf({ facet, value }: FacetValue): number {
  if (value === 'unknown') return Number.MAX_SAFE_INTEGER;
  if (facet === 'year') return -Number(value);
  return facet === 'grade' ? Number(value) : (orders[facet]?.indexOf(value) ?? 0);
}
