import type { ConceptListView } from 'hoego/pages/concept-list';
import type { PageProps } from 'hoego/pages/page';
import { incidentText } from '../incident-text.ts';
import { KnowledgePage } from '../layouts/knowledge-page.tsx';
import { GapList } from '../partials/gap-list.tsx';
import { TopicName } from '../partials/topic-name.tsx';
import { text } from '../text.ts';

export default function ConceptListPage({ view, chrome }: PageProps<ConceptListView>) {
  const words = incidentText(chrome.lang);
  return (
    <KnowledgePage view={view} chrome={chrome}>
      {view.concepts.length === 0 ? (
        <p class="empty">{words.noConcepts}</p>
      ) : (
        <dl class="glossary">
          {view.concepts.map(({ label, url, aliases, definition, explainers, posts }) => (
            <div>
              <dt>
                <TopicName label={label} url={url} />
                {aliases.length > 0 && <span class="aliases">{aliases.join(', ')}</span>}
              </dt>
              <dd>
                {definition}
                <span class="cell-note">
                  {[
                    ...(explainers > 0
                      ? [`${words.explaining} ${text(chrome.lang).postCount(explainers)}`]
                      : []),
                    ...(posts > 0 ? [`${words.mentioning} ${text(chrome.lang).postCount(posts)}`] : []),
                  ].join(' · ')}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <GapList gaps={view.gaps} chrome={chrome} />
    </KnowledgePage>
  );
}
