import type { Post } from '../content/post.ts';
import type { Outcome, Place } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { Link } from './link.ts';
import { resolveReference, type Targets } from './resolve-reference.ts';

/** The links of each post, parallel to its references. */
export type Links = ReadonlyMap<SourcePath, readonly Link[]>;

/** Resolves every reference of every post. */
export function resolveReferences(posts: readonly Post[], targets: Targets): Outcome<Links> {
  const resolved = posts.map((post) => ({
    post,
    outcomes: post.references.map((reference, index) => {
      const place: Place = { file: post.source, part: { kind: 'reference', index } };
      return resolveReference(post, reference, place, targets);
    }),
  }));
  return {
    value: new Map(resolved.map(({ post, outcomes }) => [post.source, outcomes.map(({ value }) => value)])),
    diagnostics: resolved.flatMap(({ outcomes }) => outcomes.flatMap(({ diagnostics }) => diagnostics)),
  };
}
