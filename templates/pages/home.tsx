import type { HomeView } from 'hoego/pages/home';
import type { PageProps } from 'hoego/pages/page';
import { Base } from '../layouts/base.tsx';
import { PostList } from '../partials/post-list.tsx';
import { text } from '../text.ts';

export default function HomePage({ view, chrome }: PageProps<HomeView>) {
  const words = text(chrome.lang);
  return (
    <Base head={view.head} chrome={chrome}>
      <div class="home">
        <h1 class="home-title">{chrome.description || chrome.title}</h1>
        <section class="home-posts">
          <h2 class="home-heading">{words.recentPosts}</h2>
          <PostList posts={view.posts} chrome={chrome} level={3} />
          <p class="more">
            <a href={view.archive}>{words.allPosts}</a>
          </p>
        </section>
        {view.categories.length > 0 && (
          <section class="home-categories">
            <h2 class="home-heading">{words.categories}</h2>
            <ul>
              {view.categories.map((category) => (
                <li>
                  <a href={category.url}>{category.label}</a>{' '}
                  <span class="count">{words.posts(category.count)}</span>
                  {category.description !== '' && <p>{category.description}</p>}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Base>
  );
}
