import type { Chrome } from 'hoego/pages/chrome';
import type { GapView } from 'hoego/pages/gap-view';
import { incidentText } from '../incident-text.ts';
import { TopicName } from './topic-name.tsx';

type GapListProps = { readonly gaps: readonly GapView[]; readonly chrome: Chrome };

/** Posts worth writing: what incidents name and nobody explains. */
export function GapList({ gaps, chrome }: GapListProps) {
  const words = incidentText(chrome.lang);
  if (gaps.length === 0) return null;
  return (
    <section class="topic-part">
      <h2>{words.gaps}</h2>
      <p class="part-help">{words.gapsHelp}</p>
      <ul class="counted-links">
        {gaps.map(({ label, url, incidents }) => (
          <li>
            <TopicName label={label} url={url} /> <span class="count">{words.incidentCount(incidents)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
