import type { Post } from '../content/post.ts';
import { foldCase } from '../kernel/fold-case.ts';
import { groupBy } from '../kernel/group-by.ts';
import { compareNames } from '../kernel/korean/collate.ts';
import type { SourcePath, UrlPath } from '../kernel/paths.ts';
import { byCodeUnits } from './code-unit-order.ts';
import { termAddresses } from './term-addresses.ts';

/** One tag or series and the posts that have it, in the order of the posts given. */
export type Term = { readonly label: string; readonly url: UrlPath; readonly posts: readonly Post[] };

export type Taxonomy = {
  /** By label, in Korean order. */
  readonly terms: readonly Term[];
  /** The terms of each post that has any, in the order in which the post states them. */
  readonly termsOf: ReadonlyMap<SourcePath, readonly Term[]>;
};

type Use = { readonly post: Post; readonly spelling: string };

/**
 * Sorts posts by names that authors type freely. Names that are equal after NFC and case folding are one term; its
 * label is the spelling most posts use (of equally many, the first by code unit), and its address comes from the label.
 * @param folder the address the terms are under, `/tags/`
 */
export function taxonomy(
  posts: readonly Post[],
  namesOf: (post: Post) => readonly string[],
  folder: UrlPath,
): Taxonomy {
  const uses = posts.flatMap((post) => spellings(namesOf(post)).map((spelling) => ({ post, spelling })));
  const labelled = [...groupBy(uses, ({ spelling }) => foldCase(spelling)).values()].map((users) => ({
    label: mostUsed(users),
    posts: users.map(({ post }) => post),
  }));
  const addresses = termAddresses(labelled.map(({ label }) => label));
  const terms = labelled
    .map((term) => ({ ...term, url: `${folder}${addresses.get(term.label)}/` }))
    .sort((a, b) => compareNames(a.label, b.label));
  return { terms, termsOf: termsByPost(posts, namesOf, terms) };
}

/** The names a post states, NFC, each once whatever its letter case. */
function spellings(names: readonly string[]): readonly string[] {
  const byFold = new Map(names.toReversed().map((name) => [foldCase(name), name.normalize('NFC')]));
  return [...byFold.values()].reverse();
}

function mostUsed(uses: readonly Use[]): string {
  const counts = [...groupBy(uses, ({ spelling }) => spelling)].map(([spelling, { length }]) => ({
    spelling,
    length,
  }));
  const [first] = counts.sort((a, b) => b.length - a.length || byCodeUnits(a.spelling, b.spelling));
  return first?.spelling ?? '';
}

function termsByPost(
  posts: readonly Post[],
  namesOf: (post: Post) => readonly string[],
  terms: readonly Term[],
): ReadonlyMap<SourcePath, readonly Term[]> {
  const byFold = new Map(terms.map((term) => [foldCase(term.label), term]));
  return new Map(
    posts.map((post) => {
      const own = spellings(namesOf(post)).map((name) => byFold.get(foldCase(name)));
      return [post.source, own.filter((term) => term !== undefined)];
    }),
  );
}
