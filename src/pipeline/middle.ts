import type { Post } from '../content/post.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import { type Digest, type Digested, digested, fingerprint } from '../kernel/digest.ts';
import type { Plain } from '../kernel/plain.ts';
import { weakly } from '../kernel/weakly.ts';
import type { OutputFile } from '../pages/output-file.ts';
import type { Page } from '../pages/page.ts';
import { planFiles } from '../pages/plan-files.ts';
import { planPages } from '../pages/plan-pages.ts';
import { assemble, type Project } from '../site/assemble.ts';
import type { Site } from '../site/site.ts';

/** What lies between the two edges: the site that the posts are together, its pages with their views, its other files. */
export type Planned = {
  readonly site: Site;
  readonly pages: readonly Digested<Page>[];
  readonly files: readonly OutputFile[];
  /** Problems that name parts of posts, not yet lines and columns. */
  readonly diagnostics: readonly Diagnostic[];
};

/** Assembles and plans: always whole, never a part of it. */
export type Middle = (posts: readonly Digested<Post>[], project: Project) => Planned;

/**
 * The middle, which is a pure function, with a memo of its last result: where an edit changed only the text of a post, all
 * posts are equal to those of the last build (see Post), and so is everything that is known of them together.
 */
export function createMiddle(): Middle {
  let last: { posts: readonly Digested<Post>[]; project: Digest; planned: Planned } | null = null;
  return (posts, project) => {
    const key = fingerprintOf(project);
    if (last === null || last.project !== key || !haveSameDigests(last.posts, posts)) {
      const values = posts.map(({ value }) => value);
      last = { posts, project: key, planned: plan(values, project) };
    }
    return last.planned;
  };
}

function fingerprintOf({ config, selection, styles, assets }: Project): Digest {
  return fingerprint([config, selection, fingerprintOfList(styles), fingerprintOfList(assets)]);
}

const fingerprintOfList = weakly((list: readonly Plain[]) => fingerprint(list));

function haveSameDigests(a: readonly Digested<Post>[], b: readonly Digested<Post>[]): boolean {
  return a.length === b.length && a.every(({ digest }, at) => digest === b[at]?.digest);
}

function plan(posts: readonly Post[], project: Project): Planned {
  const assembled = assemble(posts, project);
  const pages = planPages(assembled.value);
  return {
    site: assembled.value,
    pages: pages.value.map(digested),
    files: planFiles(assembled.value),
    diagnostics: [...assembled.diagnostics, ...pages.diagnostics],
  };
}
