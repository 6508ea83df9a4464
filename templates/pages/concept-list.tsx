import type { ConceptListView } from 'hoego/pages/concept-list';
import type { PageProps } from 'hoego/pages/page';
import { incidentText } from '../incident-text.ts';
import { Base } from '../layouts/base.tsx';
import { GapList } from '../partials/gap-list.tsx';
import { KnowledgeHeader } from '../partials/knowledge-header.tsx';
import { text } from '../text.ts';

export default function ConceptListPage({ view, chrome }: PageProps<ConceptListView>) {
  const words = incidentText(chrome.lang);
  return (
    <Base head={view.head} chrome={chrome}>
      <div class="list-page">
        <KnowledgeHeader
          head={view.head}
          title={view.head.openGraphTitle}
          description={view.description}
          chrome={chrome}
        />
        {view.concepts.length === 0 ? (
          <p class="empty">{words.noConcepts}</p>
        ) : (
          <dl class="glossary">
            {view.concepts.map(({ label, url, aliases, definition, explainers, posts }) => (
              <div>
                <dt>
                  {url === null ? label : <a href={url}>{label}</a>}
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
      </div>
    </Base>
  );
}
