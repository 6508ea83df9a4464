import type { PageProps } from 'hoego/pages/page';
import type { TagView } from 'hoego/pages/tag';
import { Base } from '../layouts/base.tsx';
import { ListHeader } from '../partials/list-header.tsx';
import { Pagination } from '../partials/pagination.tsx';
import { PostList } from '../partials/post-list.tsx';
import { sectionsAbove } from '../sections-above.ts';
import { text } from '../text.ts';

export default function TagPage({ view, chrome }: PageProps<TagView>) {
  return (
    <Base head={view.head} chrome={chrome}>
      <div class="list-page">
        <ListHeader
          title={view.label}
          description={view.description}
          chrome={chrome}
          above={sectionsAbove(view.head, chrome)}
          count={text(chrome.lang).posts(view.count)}
          feeds={view.feeds}
        />
        <PostList posts={view.posts} chrome={chrome} level={2} />
        <Pagination pagination={view.pagination} chrome={chrome} />
      </div>
    </Base>
  );
}
