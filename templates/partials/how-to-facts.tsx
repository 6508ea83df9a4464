import type { Chrome } from 'hoego/pages/chrome';
import type { HowToView } from 'hoego/pages/how-to-view';
import { incidentText } from '../incident-text.ts';
import { TimeText } from './time-text.tsx';

type HowToFactsProps = { readonly howTo: HowToView; readonly chrome: Chrome };

/** What a how-to holds for, and what to beware of. */
export function HowToFacts({ howTo, chrome }: HowToFactsProps) {
  const words = incidentText(chrome.lang);
  const { appliesTo, environment, difficulty, symptoms, verifiedAt, monthsStale } = howTo;
  return (
    <section class="facts-box" aria-labelledby="record:how-to">
      <h2 id="record:how-to">{words.howTo}</h2>
      <dl class="facts">
        <Listed label={words.appliesTo} texts={appliesTo} />
        <Listed label={words.environment} texts={environment} />
        <Listed label={words.difficulty} texts={difficulty === null ? [] : [difficulty]} />
        {verifiedAt !== null && (
          <div>
            <dt>{words.verified}</dt>
            <dd>
              <TimeText of={verifiedAt} />{' '}
              {monthsStale !== null && <span class="mark">{words.stale(monthsStale)}</span>}
            </dd>
          </div>
        )}
        <Listed label={words.symptoms} texts={symptoms} />
      </dl>
      {howTo.commandsDestructive && <p class="beware">{words.destructive}</p>}
    </section>
  );
}

function Listed({ label, texts }: { readonly label: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      {texts.map((text) => (
        <dd>{text}</dd>
      ))}
    </div>
  );
}
