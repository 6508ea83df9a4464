import type { Chrome } from 'hoego/pages/chrome';
import type { PostCard as PostCardView } from 'hoego/pages/post-card';
import { text } from '../text.ts';
import { DateText } from './date-text.tsx';
import { PostMarks } from './post-marks.tsx';
import { TagLinks } from './tag-links.tsx';

type PostCardProps = {
  readonly post: PostCardView;
  readonly chrome: Chrome;
  /** The level of its title: one below the heading the list stands under. */
  readonly level: 2 | 3;
};

/** A post in a list: when and where in the margin, what it is about beside it. */
export function PostCard({ post, chrome, level }: PostCardProps) {
  const words = text(chrome.lang);
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <article class="post-card">
      <Title class="post-card-title">
        <a href={post.url}>{post.title}</a> <PostMarks of={post.marks} chrome={chrome} />
      </Title>
      {post.description !== '' && <p class="post-card-description">{post.description}</p>}
      <p class="post-card-meta">
        <DateText of={post.date} />{' '}
        {post.category !== null && <a href={post.category.url}>{post.category.label}</a>}{' '}
        <span>{words.minutes(post.readingMinutes)}</span>
      </p>
      <TagLinks tags={post.tags} />
    </article>
  );
}
