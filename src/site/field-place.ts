import type { Post } from '../content/post.ts';
import type { Place } from '../kernel/diagnostic.ts';

/** Where a field of a post stands: `relatedTo.0.slug`. */
export function fieldPlace({ source }: Post, field: string): Place {
  return { file: source, part: { kind: 'field', name: field } };
}
