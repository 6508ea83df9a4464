import type { Chrome } from 'hoego/pages/chrome';
import type { PostView } from 'hoego/pages/post';
import { text } from '../text.ts';
import { DateText } from './date-text.tsx';
import { PostMarks } from './post-marks.tsx';

type PostMetaProps = { readonly post: PostView; readonly chrome: Chrome };

/** When a post was written, by whom, how long it takes to read, and in which other languages it is there. */
export function PostMeta({ post, chrome }: PostMetaProps) {
  const words = text(chrome.lang);
  return (
    <p class="post-meta">
      <DateText of={post.date} />{' '}
      {post.updated !== null && (
        <span>
          {words.updated} <DateText of={post.updated} />
        </span>
      )}
      {post.authors.length > 0 && <span>{post.authors.join(', ')}</span>}{' '}
      <span>{words.minutes(post.readingMinutes)}</span>{' '}
      {post.translations.map(({ lang, label, url }) => (
        <a key={url} href={url} hreflang={lang} lang={lang} rel="alternate">
          {label}
        </a>
      ))}
      <PostMarks of={post.marks} chrome={chrome} />
    </p>
  );
}
