import type { EarlierKnowledge } from '../content/earlier-knowledge.ts';
import type { Post } from '../content/post.ts';
import type { Selection, SiteConfig } from '../content/site-config.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { Category } from './categories.ts';
import type { Covers } from './covers.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Neighbours } from './neighbours.ts';
import type { PublishedFile } from './published-file.ts';
import type { Redirect } from './redirects.ts';
import type { Relation } from './related-posts.ts';
import type { Links } from './resolve-references.ts';
import type { StatedPosts } from './stated-posts.ts';
import type { Taxonomy } from './taxonomy.ts';

/**
 * All that is known of the posts together. It lives inside one build and is never stored, so it may hold Maps. Those
 * by SourcePath have an entry for every post, except `covers`, `tags.termsOf` and `series.termsOf`.
 */
export type Site = {
  readonly config: SiteConfig;
  readonly audience: Selection['audience'];
  /** The posts that are shown, the newest first; their times have the offset of the site's zone. */
  readonly posts: readonly Post[];
  /** Posts whose date has not come, shown or not. */
  readonly scheduled: ReadonlySet<SourcePath>;
  readonly categories: readonly Category[];
  /** Posts the newest first. */
  readonly tags: Taxonomy;
  /** Posts the oldest first. */
  readonly series: Taxonomy;
  readonly links: Links;
  readonly covers: Covers;
  /** The posts that link to one, the newest first. */
  readonly backlinks: ReadonlyMap<SourcePath, readonly Post[]>;
  readonly stated: ReadonlyMap<SourcePath, StatedPosts>;
  readonly translations: ReadonlyMap<SourcePath, readonly Post[]>;
  readonly neighbours: ReadonlyMap<SourcePath, Neighbours>;
  readonly related: ReadonlyMap<SourcePath, readonly Relation[]>;
  readonly knowledge: Knowledge;
  /** What it knew when it was published before; null compares with nothing. */
  readonly previous: EarlierKnowledge | null;
  readonly redirects: readonly Redirect[];
  /** The files that are published: those of `public/`, and those that posts refer to; by source path. */
  readonly files: readonly PublishedFile[];
};
