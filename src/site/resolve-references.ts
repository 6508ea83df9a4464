import type { Post } from '../content/post.ts';
import type { Outcome } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { Link } from './link.ts';
import { resolveReference, type Targets } from './resolve-reference.ts';

/** The links of each post, parallel to its references. */
export type Links = ReadonlyMap<SourcePath, readonly Link[]>;

/** Resolves every reference of every post. */
export function resolveReferences(posts: readonly Post[], targets: Targets): Outcome<Links> {
  const resolved = posts.map((post) => ({
    post,
    outcomes: post.references.map((reference) => resolveReference(post, reference, targets)),
  }));
  return {
    value: new Map(resolved.map(({ post, outcomes }) => [post.source, outcomes.map(({ value }) => value)])),
    diagnostics: resolved.flatMap(({ outcomes }) => outcomes.flatMap(({ diagnostics }) => diagnostics)),
  };
}
