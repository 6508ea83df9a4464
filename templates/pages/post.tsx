import type { PageProps } from 'hoego/pages/page';
import type { PostView } from 'hoego/pages/post';
import { Html } from 'hoego/template';
import { Base } from '../layouts/base.tsx';
import { AbridgedNote } from '../partials/abridged-note.tsx';
import { Breadcrumb } from '../partials/breadcrumb.tsx';
import { LinkList } from '../partials/link-list.tsx';
import { PostMeta } from '../partials/post-meta.tsx';
import { PostNeighbours } from '../partials/post-neighbours.tsx';
import { SeriesBox } from '../partials/series-box.tsx';
import { TableOfContents } from '../partials/table-of-contents.tsx';
import { TagLinks } from '../partials/tag-links.tsx';
import { text } from '../text.ts';

export default function PostPage({ view, chrome }: PageProps<PostView>) {
  const words = text(chrome.lang);
  return (
    <Base head={view.head} chrome={chrome} category={view.category}>
      <article class="post" lang={view.lang ?? undefined}>
        <header class="post-header">
          <Breadcrumb links={view.category === null ? [] : [view.category]} chrome={chrome} />
          <h1>{view.title}</h1>
          <PostMeta post={view} chrome={chrome} />
          {view.series !== null && <SeriesBox series={view.series} chrome={chrome} />}
          {view.abridged !== null && <AbridgedNote abridged={view.abridged} chrome={chrome} />}
          <LinkList title={words.prerequisites} links={view.prerequisites} />
        </header>
        <div class="post-content">
          <TableOfContents entries={view.tableOfContents} chrome={chrome} />
          <Html class="post-body" of={view.body} />
        </div>
        <TagLinks tags={view.tags} />
        <LinkList title={words.references} links={view.references} />
        <LinkList title={words.backlinks} links={view.backlinks} />
        <LinkList title={words.related} links={view.related} />
        {view.editLink !== null && (
          <p class="edit-link">
            <a href={view.editLink}>{words.edit}</a>
          </p>
        )}
        <PostNeighbours previous={view.previous} next={view.next} chrome={chrome} />
      </article>
    </Base>
  );
}
