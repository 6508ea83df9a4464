import type { CauseView } from 'hoego/pages/cause';
import type { PageProps } from 'hoego/pages/page';
import { Base } from '../layouts/base.tsx';
import { TopicBody } from '../partials/topic-body.tsx';

export default function CausePage({ view, chrome }: PageProps<CauseView>) {
  return (
    <Base head={view.head} chrome={chrome}>
      <TopicBody view={view} chrome={chrome} />
    </Base>
  );
}
