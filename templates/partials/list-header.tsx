import type { Chrome } from 'hoego/pages/chrome';
import type { FeedLink, LinkView } from 'hoego/pages/link-view';
import { text } from '../text.ts';
import { Breadcrumb } from './breadcrumb.tsx';

type ListHeaderProps = {
  readonly title: string;
  readonly description: string;
  readonly chrome: Chrome;
  /** The lists this one is part of; empty for one of the site's own. */
  readonly above?: readonly LinkView[];
  /** How much is in it, in words; empty for nothing. */
  readonly count?: string;
  readonly feeds?: readonly FeedLink[];
};

/** The top of a page that lists posts or names. */
export function ListHeader({
  title,
  description,
  chrome,
  above = [],
  count = '',
  feeds = [],
}: ListHeaderProps) {
  const feed = feeds.find(({ type }) => type === 'application/rss+xml');
  return (
    <header class="list-header">
      <Breadcrumb links={above} chrome={chrome} />
      <h1>{title}</h1>
      {description !== '' && <p class="list-description">{description}</p>}
      {(count !== '' || feed !== undefined) && (
        <p class="list-facts">
          {count !== '' && <span>{count}</span>}
          {feed !== undefined && <a href={feed.url}>{text(chrome.lang).subscribe}</a>}
        </p>
      )}
    </header>
  );
}
