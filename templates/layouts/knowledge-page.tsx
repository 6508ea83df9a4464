import type { Chrome } from 'hoego/pages/chrome';
import type { Head } from 'hoego/pages/head';
import type { ComponentChildren } from 'preact';
import { KnowledgeHeader } from '../partials/knowledge-header.tsx';
import { Base } from './base.tsx';

type KnowledgePageProps = {
  readonly view: { readonly head: Head; readonly description: string };
  /** Where it is not the title that others are shown when the page is shared. */
  readonly title?: string;
  readonly chrome: Chrome;
  readonly children: ComponentChildren;
};

/** A page about all incidents together: the lists beside it, its title, what it is, then its own content. */
export function KnowledgePage({ view, title, chrome, children }: KnowledgePageProps) {
  return (
    <Base head={view.head} chrome={chrome}>
      <div class="list-page">
        <KnowledgeHeader
          head={view.head}
          title={title ?? view.head.openGraphTitle}
          description={view.description}
          chrome={chrome}
        />
        {children}
      </div>
    </Base>
  );
}
