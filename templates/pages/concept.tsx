import type { ConceptView } from 'hoego/pages/concept';
import type { PageProps } from 'hoego/pages/page';
import { Base } from '../layouts/base.tsx';
import { TopicBody } from '../partials/topic-body.tsx';

export default function ConceptPage({ view, chrome }: PageProps<ConceptView>) {
  return (
    <Base head={view.head} chrome={chrome}>
      <TopicBody view={view} chrome={chrome} />
    </Base>
  );
}
