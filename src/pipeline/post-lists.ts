import { inEdition } from '../content/in-edition.ts';
import type { ParsedPost, PostEdition } from '../content/post.ts';
import type { ParseOptions, Selection, SiteConfig } from '../content/site-config.ts';
import type { PostSource } from '../content/source-file.ts';
import type { Outcome } from '../kernel/diagnostic.ts';
import type { Digested } from '../kernel/digest.ts';
import { createMapping } from '../kernel/mapping.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { weakly } from '../kernel/weakly.ts';
import type { ParseInput } from '../markdown/parse-post.ts';
import type { SuppressingPost } from '../site/apply-suppressions.ts';
import type { PlacesOf } from '../site/settle-places.ts';
import { problemsIn } from './problems-in.ts';

/**
 * What a build asks of all posts, in lists that are parallel to its sources. Of whoever builds again and again after the edit of one
 * post, no other post is looked at (see `createMapping`).
 */
export type PostLists = ReturnType<typeof createPostLists>;

/** The lists of a site, which last as long as its configuration does. */
export const postListsOf = weakly((_: SiteConfig): PostLists => createPostLists());

function createPostLists() {
  const inputs = createMapping(parseInputOf);
  const editions = createMapping(inEdition);
  return {
    inputs: (sources: readonly PostSource[], options: Digested<ParseOptions>) =>
      inputs(sources, everywhere(options, sources)),
    parsed: createMapping(({ value }: Outcome<ParsedPost>) => value),
    problems: createMapping(problemsIn<ParsedPost>),
    editions: (parsed: readonly ParsedPost[], edition: Selection['edition']) =>
      editions(parsed, everywhere(edition, parsed)),
    heads: createMapping(({ post }: PostEdition) => post),
    paths: createMapping(({ post }: PostEdition) => post.value.source),
    bodies: createMapping(({ body }: PostEdition) => body),
    /** Null for what is no incident report. */
    reports: createMapping((post: PostEdition) => (post.post.value.type === 'incident-report' ? post : null)),
    /** Null for a post that suppresses nothing. */
    suppressing: createMapping(suppressingPost),
  };
}

/** A value as a list beside another one. */
export function everywhere<T>(value: T, list: readonly unknown[]): readonly T[] {
  return list.map(() => value);
}

const parseInputOf = weakly(
  (source: PostSource, options: Digested<ParseOptions>): ParseInput => ({ source, options }),
);

function suppressingPost({ post, places: { suppressions } }: PostEdition): SuppressingPost | null {
  return suppressions.length === 0 ? null : { file: post.value.source, suppressions };
}

/** Where in a list of paths each stands. */
export const placeOfPath = weakly(
  (paths: readonly SourcePath[]): ReadonlyMap<SourcePath, number> =>
    new Map(paths.map((path, at) => [path, at])),
);

/** Finds where the parts of posts stand, by the paths of these posts. */
export function placesOfPosts(posts: readonly PostEdition[], paths: readonly SourcePath[]): PlacesOf {
  const placeOf = placeOfPath(paths);
  return (path) => {
    const at = placeOf.get(path);
    return at === undefined ? undefined : posts[at]?.places;
  };
}
