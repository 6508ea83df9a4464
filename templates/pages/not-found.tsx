import type { NotFoundView } from 'hoego/pages/not-found';
import type { PageProps } from 'hoego/pages/page';
import { Base } from '../layouts/base.tsx';
import { LinkList } from '../partials/link-list.tsx';
import { text } from '../text.ts';

export default function NotFoundPage({ view, chrome }: PageProps<NotFoundView>) {
  const words = text(chrome.lang);
  return (
    <Base head={view.head} chrome={chrome}>
      <div class="not-found">
        <h1>{words.notFound}</h1>
        <p>{words.notFoundHelp}</p>
        <LinkList title={words.recentPosts} links={view.recent} />
        <p class="more">
          <a href={chrome.home}>{words.goHome}</a>
        </p>
      </div>
    </Base>
  );
}
