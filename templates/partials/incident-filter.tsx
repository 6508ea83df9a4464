import type { Chrome } from 'hoego/pages/chrome';
import type { IncidentListView } from 'hoego/pages/incident-list';
import { incidentText } from '../incident-text.ts';

type IncidentFilterProps = { readonly view: IncidentListView; readonly chrome: Chrome };

/**
 * The values by which incidents are found, each a link to a page of its own. Where all rows are on this page, a script
 * filters them in place instead (`filter-incidents.js`).
 */
export function IncidentFilter({ view: { facets, chosen, isWhole }, chrome }: IncidentFilterProps) {
  const words = incidentText(chrome.lang);
  if (facets.length === 0) return null;
  return (
    <nav class="incident-filter" aria-label={words.filter} data-whole={isWhole ? 'true' : undefined}>
      <details open={chosen !== null}>
        <summary>{words.filter}</summary>
        <dl>
          {facets.map(({ facet, label, values }) => (
            <div class="facet">
              <dt>{label}</dt>
              <dd>
                <ul>
                  {values.map((value) => (
                    <li>
                      <a
                        href={value.url}
                        data-facet={facet}
                        data-value={value.value}
                        aria-current={
                          chosen?.facet === facet && chosen.value === value.value ? 'page' : undefined
                        }
                      >
                        {value.label} <span class="count">{value.count}</span>
                      </a>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {chosen !== null && (
        <p>
          <a href={chosen.all}>{words.filterAll}</a>
        </p>
      )}
    </nav>
  );
}
