import type { Post } from '../content/post.ts';
import { compareNames } from '../kernel/korean/collate.ts';
import { byCodeUnits } from './code-unit-order.ts';

/** The newest first. Of two of the same time the later part comes first: `deploy-10` before `deploy-2`. Total. */
export function newestFirst(a: Post, b: Post): number {
  return (
    b.frontmatter.date.from - a.frontmatter.date.from ||
    compareNames(b.slug, a.slug) ||
    byCodeUnits(a.source, b.source)
  );
}
