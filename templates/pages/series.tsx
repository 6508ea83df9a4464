import type { PageProps } from 'hoego/pages/page';
import type { SeriesView } from 'hoego/pages/series';
import { Base } from '../layouts/base.tsx';
import { ListHeader } from '../partials/list-header.tsx';
import { PostList } from '../partials/post-list.tsx';
import { sectionsAbove } from '../sections-above.ts';
import { text } from '../text.ts';

export default function SeriesPage({ view, chrome }: PageProps<SeriesView>) {
  return (
    <Base head={view.head} chrome={chrome}>
      <div class="list-page">
        <ListHeader
          title={view.name}
          description=""
          chrome={chrome}
          above={sectionsAbove(view.head, chrome)}
          count={text(chrome.lang).seriesPosts(view.posts.length)}
        />
        <PostList posts={view.posts} chrome={chrome} level={2} numbered />
      </div>
    </Base>
  );
}
