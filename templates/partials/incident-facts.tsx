import type { Chrome } from 'hoego/pages/chrome';
import type { IncidentView } from 'hoego/pages/incident/incident-view';
import { incidentText } from '../incident-text.ts';
import { FactList } from './fact-list.tsx';

type IncidentFactsProps = { readonly incident: IncidentView; readonly chrome: Chrome };

/** What an incident was, at a glance: how bad, where, when, for how long, and what it did. */
export function IncidentFacts({ incident, chrome }: IncidentFactsProps) {
  const words = incidentText(chrome.lang);
  const { nearMiss, identity, circumstances, times, durations, impact } = incident;
  const lists = [identity, circumstances, times, durations, impact];
  if (!nearMiss && lists.every(({ length }) => length === 0)) return null;
  return (
    <section class="facts-box" aria-labelledby="record:facts">
      <h2 id="record:facts">
        {words.record} {nearMiss && <span class="mark mark-near-miss">{words.nearMiss}</span>}
      </h2>
      <FactList facts={identity} />
      <FactList facts={circumstances} />
      {times.length > 0 && (
        <>
          <h3>{words.times}</h3>
          <FactList facts={times} />
        </>
      )}
      {durations.length > 0 && (
        <>
          <h3>{words.durations}</h3>
          <FactList facts={durations} />
        </>
      )}
      <ImpactList incident={incident} chrome={chrome} />
    </section>
  );
}

function ImpactList({ incident: { impact, sections }, chrome }: IncidentFactsProps) {
  const words = incidentText(chrome.lang);
  if (impact !== 'unknown' && impact.length === 0) return null;
  return (
    <>
      <h3>{words.impact}</h3>
      {impact === 'unknown' ? (
        <p>{words.impactUnknown}</p>
      ) : (
        <ul class="impact">
          {impact.map(({ text, figures, estimate }) => (
            <li>
              {text}
              {figures.length > 0 && <span class="figures">{figures.join(' · ')}</span>}{' '}
              {estimate && <span class="mark">{words.estimate}</span>}
            </li>
          ))}
        </ul>
      )}
      {sections.impact !== null && (
        <p class="in-text">
          <a href={sections.impact}>{words.inText}</a>
        </p>
      )}
    </>
  );
}
