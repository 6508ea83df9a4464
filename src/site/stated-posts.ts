import type { Post } from '../content/post.ts';
import { diagnose, type Outcome } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { fieldPlace } from './field-place.ts';
import type { PostIndex } from './post-index.ts';
import { leakProblems } from './visibility-problems.ts';

/** The other posts that a post's frontmatter names, as far as they are shown. */
export type StatedPosts = {
  readonly prerequisites: readonly Post[];
  readonly relatedTo: readonly { readonly post: Post; readonly why: string | null }[];
  readonly notRelated: readonly Post[];
  readonly translationOf: Post | null;
};

/** Looks up the slugs in the frontmatter of each post. A slug that no post has is a warning, and left out. */
export function statedPosts(
  posts: readonly Post[],
  index: PostIndex,
): Outcome<ReadonlyMap<SourcePath, StatedPosts>> {
  const outcomes = posts.map((post) => ({ post, ...statedBy(post, index) }));
  return {
    value: new Map(outcomes.map(({ post, value }) => [post.source, value])),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

function statedBy(post: Post, index: PostIndex): Outcome<StatedPosts> {
  const { prerequisites, relatedTo, notRelated, translationOf } = post.frontmatter;
  const find = (slug: string, field: string) => findStated(post, slug, field, index);
  const first = prerequisites.map((slug, at) => find(slug, `prerequisites.${at}`));
  const related = relatedTo.map(({ slug }, at) => find(slug, `relatedTo.${at}.slug`));
  const unrelated = notRelated.map(({ slug }, at) => find(slug, `notRelated.${at}.slug`));
  const original = translationOf === null ? null : find(translationOf, 'translationOf');
  return {
    value: {
      prerequisites: first.flatMap(({ value }) => value ?? []),
      relatedTo: related.flatMap(({ value }, at) =>
        value === null ? [] : { post: value, why: relatedTo[at]?.why ?? null },
      ),
      notRelated: unrelated.flatMap(({ value }) => value ?? []),
      translationOf: original?.value ?? null,
    },
    diagnostics: [...first, ...related, ...unrelated, ...(original === null ? [] : [original])].flatMap(
      ({ diagnostics }) => diagnostics,
    ),
  };
}

function findStated(post: Post, slug: string, field: string, index: PostIndex): Outcome<Post | null> {
  const found = index.byName.find(slug.normalize('NFC'));
  const place = fieldPlace(post, field);
  if (found.kind !== 'found') {
    const nearest = found.kind === 'other-case' ? found.name : index.suggestSlug(slug);
    const [name = field] = field.split('.');
    return {
      value: null,
      diagnostics: [diagnose('link/unknown-slug', place, { field: name, slug, nearest })],
    };
  }
  const to = found.thing;
  // What is not there yet is left out of the page, so no dead link can come of it.
  const isShown = to.source !== post.source && !index.isHidden(to);
  return { value: isShown ? to : null, diagnostics: leakProblems(post, to, place) };
}
