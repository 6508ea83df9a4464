import type { Post } from '../content/post.ts';
import { type Taxonomy, taxonomy } from './taxonomy.ts';

/**
 * The series by name; their posts in reading order, which is that of their dates.
 * @param posts the newest first
 */
export function series(posts: readonly Post[]): Taxonomy {
  return taxonomy(
    posts.toReversed(),
    ({ frontmatter }) => (frontmatter.series === null ? [] : [frontmatter.series]),
    '/series/',
  );
}
