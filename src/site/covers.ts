import type { Post } from '../content/post.ts';
import type { ReferenceTarget } from '../content/reference.ts';
import type { Outcome } from '../kernel/diagnostic.ts';
import { folderOf, resolvePath, type SourcePath } from '../kernel/paths.ts';
import { fieldPlace } from './field-place.ts';
import type { Link } from './link.ts';
import { resolveReference, type Targets } from './resolve-reference.ts';

/** The covers of the posts that have one. */
export type Covers = ReadonlyMap<SourcePath, Link>;

/** Resolves covers as if they were pictures in the text, at the place of the field. */
export function covers(posts: readonly Post[], targets: Targets): Outcome<Covers> {
  const resolved = posts.flatMap((post) => {
    const { cover } = post.frontmatter;
    if (cover === null) return [];
    const reference = { hole: 'image', target: targetOf(post, cover.normalize('NFC')) } as const;
    return [{ post, outcome: resolveReference(post, reference, fieldPlace(post, 'cover'), targets) }];
  });
  return {
    value: new Map(resolved.map(({ post, outcome }) => [post.source, outcome.value])),
    diagnostics: resolved.flatMap(({ outcome }) => outcome.diagnostics),
  };
}

function targetOf(post: Post, cover: string): ReferenceTarget {
  if (cover.startsWith('/')) return { kind: 'address', path: cover, query: '', anchor: null };
  const path = resolvePath(folderOf(post.source), cover);
  return path === null ? { kind: 'outside', path: cover } : { kind: 'file', path, anchor: null };
}
