import type { Chrome } from 'hoego/pages/chrome';
import type { Head } from 'hoego/pages/head';
import type { FeedLink, LinkView } from 'hoego/pages/link-view';
import { pathOf } from '../path-of.ts';
import { KnowledgeNav } from './knowledge-nav.tsx';
import { ListHeader } from './list-header.tsx';

type KnowledgeHeaderProps = {
  readonly head: Head;
  readonly title: string;
  readonly description: string;
  readonly chrome: Chrome;
  readonly above?: readonly LinkView[];
  readonly count?: string;
  readonly feeds?: readonly FeedLink[];
};

/** The top of a page of what incidents teach: the lists beside it, then its own title. */
export function KnowledgeHeader({ head, chrome, ...header }: KnowledgeHeaderProps) {
  return (
    <>
      <KnowledgeNav chrome={chrome} path={pathOf(head.canonical)} />
      <ListHeader {...header} chrome={chrome} />
    </>
  );
}
