import type { Post } from '../content/post.ts';
import type { Selection } from '../content/site-config.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { newestFirst } from './post-order.ts';

/** Which posts a build shows. */
export type Publishable = {
  /** The newest first. */
  readonly shown: readonly Post[];
  /** The newest first; a link to one of them is a mistake. */
  readonly hidden: readonly Post[];
  /** Those whose date has not come, shown or not. */
  readonly scheduled: ReadonlySet<SourcePath>;
};

/**
 * Selects what is shown: by edition first, so that nothing counts or names an internal post in the public one, then
 * drafts, then posts whose date has not come.
 */
export function publishable(posts: readonly Post[], selection: Selection): Publishable {
  const scheduled = new Set(
    posts.filter(({ frontmatter }) => frontmatter.date.from > selection.now).map(({ source }) => source),
  );
  const isShown = ({ source, frontmatter }: Post) =>
    (frontmatter.visibility === 'public' || selection.edition === 'internal') &&
    (!frontmatter.draft || selection.drafts) &&
    (!scheduled.has(source) || selection.future);
  const inOrder = posts.toSorted(newestFirst);
  return {
    shown: inOrder.filter(isShown),
    hidden: inOrder.filter((post) => !isShown(post)),
    scheduled,
  };
}
