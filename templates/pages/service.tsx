import type { PageProps } from 'hoego/pages/page';
import type { ServiceView } from 'hoego/pages/service';
import { Base } from '../layouts/base.tsx';
import { TopicBody } from '../partials/topic-body.tsx';

export default function ServicePage({ view, chrome }: PageProps<ServiceView>) {
  return (
    <Base head={view.head} chrome={chrome}>
      <TopicBody view={view} chrome={chrome} />
    </Base>
  );
}
