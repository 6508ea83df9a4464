import type { ArchiveView } from 'hoego/pages/archive';
import type { PageProps } from 'hoego/pages/page';
import { Base } from '../layouts/base.tsx';
import { DateText } from '../partials/date-text.tsx';
import { ListHeader } from '../partials/list-header.tsx';
import { text } from '../text.ts';

export default function ArchivePage({ view, chrome }: PageProps<ArchiveView>) {
  const words = text(chrome.lang);
  const count = view.years.reduce((sum, { posts }) => sum + posts.length, 0);
  return (
    <Base head={view.head} chrome={chrome}>
      <div class="list-page">
        <ListHeader
          title={view.head.openGraphTitle}
          description=""
          chrome={chrome}
          count={words.posts(count)}
        />
        {view.years.length > 1 && (
          <nav class="year-links" aria-label={words.years}>
            <ul>
              {view.years.map((year) => (
                <li>
                  <a href={`#${year.id}`}>{year.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {view.years.map((year) => (
          <section class="archive-year">
            <h2 id={year.id}>{year.label}</h2>
            <ul>
              {year.posts.map((post) => (
                <li>
                  <DateText of={post.date} /> <a href={post.url}>{post.label}</a>
                  {post.category !== null && (
                    <a class="archive-category" href={post.category.url}>
                      {post.category.label}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Base>
  );
}
