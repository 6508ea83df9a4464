import type { Chrome } from 'hoego/pages/chrome';
import type { PostCard as PostCardView } from 'hoego/pages/post-card';
import { text } from '../text.ts';
import { PostCard } from './post-card.tsx';

type PostListProps = {
  readonly posts: readonly PostCardView[];
  readonly chrome: Chrome;
  readonly level: 2 | 3;
  /** Whether their order is a reading order, so that each has a number. */
  readonly numbered?: boolean;
};

/** Posts one under the other, or a word that there are none. */
export function PostList({ posts, chrome, level, numbered = false }: PostListProps) {
  if (posts.length === 0) return <p class="empty">{text(chrome.lang).noPosts}</p>;
  return (
    <ol class={numbered ? 'post-list numbered' : 'post-list'}>
      {posts.map((post) => (
        <li>
          <PostCard post={post} chrome={chrome} level={level} />
        </li>
      ))}
    </ol>
  );
}
