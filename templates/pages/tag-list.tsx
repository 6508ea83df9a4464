import type { PageProps } from 'hoego/pages/page';
import type { TagListView } from 'hoego/pages/tag-list';
import { Base } from '../layouts/base.tsx';
import { CountedLinks } from '../partials/counted-links.tsx';
import { ListHeader } from '../partials/list-header.tsx';

export default function TagListPage({ view, chrome }: PageProps<TagListView>) {
  return (
    <Base head={view.head} chrome={chrome}>
      <div class="list-page">
        <ListHeader title={view.head.openGraphTitle} description="" chrome={chrome} />
        <CountedLinks entries={view.entries} chrome={chrome} />
      </div>
    </Base>
  );
}
