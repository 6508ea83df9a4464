import type { Post } from '../content/post.ts';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { foldCase } from '../kernel/fold-case.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { UrlPath } from '../kernel/paths.ts';
import { byCodeUnits } from './code-unit-order.ts';
import { fieldPlace } from './field-place.ts';
import { isPortableSegment } from './portable-segment.ts';
import type { Redirect } from './redirects.ts';

/** Finds posts with one address between them. Addresses that differ only in letter case are one. */
export function postCollisions(posts: readonly Post[]): readonly Diagnostic[] {
  const inOrder = posts.toSorted((a, b) => byCodeUnits(a.source, b.source));
  return [...groupBy(inOrder, ({ permalink }) => foldCase(permalink)).values()].flatMap(
    ([first, ...others]) => (first === undefined ? [] : others.map((second) => sameAddress(first, second))),
  );
}

/**
 * Finds aliases that cannot be: no file can be made for them, they are a post's address, another post has them too, or
 * they lead back to themselves.
 * @returns the redirects that are left
 */
export function usableRedirects(
  posts: readonly Post[],
  redirects: readonly Redirect[],
): Outcome<readonly Redirect[]> {
  const owners = new Map(posts.map((post) => [foldCase(post.permalink), post]));
  const inOrder = redirects.toSorted((a, b) => byCodeUnits(a.to.source, b.to.source));
  const byAddress = groupBy(inOrder, ({ from }) => foldCase(from));
  const outcomes = inOrder.map((redirect) => {
    const rivals = byAddress.get(foldCase(redirect.from)) ?? [];
    return { redirect, problem: problemOf(redirect, rivals, owners, byAddress) };
  });
  return {
    value: outcomes.flatMap(({ redirect, problem }) => (problem === null ? [redirect] : [])),
    diagnostics: outcomes.flatMap(({ problem }) => problem ?? []),
  };
}

function sameAddress(first: Post, second: Post): Diagnostic {
  const args = { first: first.source, second: second.source, url: second.permalink };
  return diagnose('address/taken', fieldPlace(second, 'slug'), args, {
    related: [fieldPlace(first, 'slug')],
  });
}

function problemOf(
  redirect: Redirect,
  rivals: readonly Redirect[],
  owners: ReadonlyMap<string, Post>,
  byAddress: ReadonlyMap<string, readonly Redirect[]>,
): Diagnostic | null {
  const { from: alias, place } = redirect;
  if (!isPortable(alias)) return diagnose('address/alias-unsafe', place, { alias });
  if (leadsBack(redirect, byAddress)) return diagnose('address/alias-loop', place, { alias });
  const owner = owners.get(foldCase(alias));
  if (owner !== undefined) {
    const related = [fieldPlace(owner, 'slug')];
    return diagnose('address/alias-taken', place, { alias, owner: owner.source }, { related });
  }
  const [first] = rivals;
  if (first === undefined || first === redirect) return null;
  return diagnose(
    'address/alias-taken',
    place,
    { alias, owner: first.to.source },
    { related: [first.place] },
  );
}

function isPortable(address: UrlPath): boolean {
  const segments = address.replace(/\/$/, '').split('/').slice(1);
  return segments.every(isPortableSegment);
}

/** Whether following a redirect, and the redirects from where it leads, ends where it began. */
function leadsBack(redirect: Redirect, byAddress: ReadonlyMap<string, readonly Redirect[]>): boolean {
  const start = foldCase(redirect.from);
  const seen = new Set<string>();
  let address = foldCase(redirect.to.permalink);
  while (address !== start && !seen.has(address)) {
    seen.add(address);
    const [next] = byAddress.get(address) ?? [];
    if (next === undefined) return false;
    address = foldCase(next.to.permalink);
  }
  return address === start;
}
