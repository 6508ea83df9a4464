import type { Post } from '../../content/post.ts';
import { normalisedSignature } from '../../incident/error-signature.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { compareNames } from '../../kernel/korean/collate.ts';
import { byCodeUnits } from '../code-unit-order.ts';

/** An error message and the posts that know it. */
export type ErrorSignature = {
  /** Without what differs from one time to the next: what a pasted log is compared with. */
  readonly normalised: string;
  /** As posts write it, each spelling once, that of the newest post first. */
  readonly literals: readonly string[];
  /** The newest first. */
  readonly posts: readonly Post[];
};

/** All error messages of some posts, in Korean order. @param posts the newest first */
export function errorSignaturesOf(posts: readonly Post[]): readonly ErrorSignature[] {
  const uses = posts.flatMap((post) =>
    post.frontmatter.errorSignatures.map((literal) => ({
      post,
      literal,
      normalised: normalisedSignature(literal),
    })),
  );
  return [...groupBy(uses, ({ normalised }) => normalised)]
    .map(([normalised, same]) => ({
      normalised,
      literals: [...new Set(same.map(({ literal }) => literal))],
      posts: [...new Set(same.map(({ post }) => post))],
    }))
    .sort((a, b) => compareNames(a.normalised, b.normalised) || byCodeUnits(a.normalised, b.normalised));
}
