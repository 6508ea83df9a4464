import type { Post } from '../content/post.ts';
import type { Place } from '../kernel/diagnostic.ts';

/**
 * Where a field of a post stands: the field itself, else the nearest one around it (`relatedTo.0.slug`, `relatedTo.0`,
 * `relatedTo`), else the file.
 */
export function fieldPlace(post: Post, field: string): Place {
  for (let name = field; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const span = post.fieldSpans[name];
    if (span !== undefined) return { file: post.source, span };
  }
  return { file: post.source };
}
