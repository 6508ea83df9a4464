import { inEdition } from '../content/in-edition.ts';
import type { ParsedPost, PostEdition } from '../content/post.ts';
import type { ParseOptions, Selection, SiteConfig } from '../content/site-config.ts';
import type { PostSource } from '../content/source-file.ts';
import type { Outcome } from '../kernel/diagnostic.ts';
import type { Digested } from '../kernel/digest.ts';
import { createMapping, everywhere } from '../kernel/mapping.ts';
import { weakly } from '../kernel/weakly.ts';
import type { ParseInput } from '../markdown/parse-post.ts';
import type { SuppressingPost } from '../site/apply-suppressions.ts';
import { problemsIn } from './problems-in.ts';

/**
 * What a build asks of all posts, in lists that are parallel to its sources. Whoever builds again after the edit of one post
 * looks at no other (see `createMapping`).
 */
type PostLists = ReturnType<typeof createPostLists>;

/** The lists of a site, which last as long as its configuration does. (What they remember changes when they are used, never what they give.) */
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

const parseInputOf = weakly(
  (source: PostSource, options: Digested<ParseOptions>): ParseInput => ({ source, options }),
);

function suppressingPost({ post, places: { suppressions } }: PostEdition): SuppressingPost | null {
  return suppressions.length === 0 ? null : { file: post.value.source, suppressions };
}
