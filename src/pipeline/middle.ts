import type { Post } from '../content/post.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import { type Digest, type Digested, digested, fingerprint } from '../kernel/digest.ts';
import { isEqual } from '../kernel/is-equal.ts';
import type { Plain } from '../kernel/plain.ts';
import { dayIn } from '../kernel/time/day.ts';
import type { Instant } from '../kernel/time/instant.ts';
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

/** What a middle was given, and what it made of it. */
type Last = {
  readonly posts: readonly Digested<Post>[];
  /** The fingerprint of all of the project but the time. */
  readonly project: Digest;
  readonly now: Instant;
  readonly planned: Planned;
};

/**
 * The middle, which is a pure function, with a memo of its last result: where an edit changed only the text of a post, all
 * posts are equal to those of the last build (see Post), and so is everything that is known of them together. Where it is
 * not, everything is made anew; only pages that came out equal are the same objects again, so that nobody need take
 * their fingerprints.
 */
export function createMiddle(): Middle {
  let last: Last | null = null;
  return (posts, project) => {
    const key = fingerprintOf(project);
    const { now } = project.selection;
    if (
      last === null ||
      last.project !== key ||
      !haveSameDigests(last.posts, posts) ||
      !isSameTime(last.now, project, posts)
    ) {
      const planned = plan(
        posts.map(({ value }) => value),
        project,
        last?.planned.pages ?? [],
      );
      last = { posts, project: key, now, planned };
    }
    return last.planned;
  };
}

function fingerprintOf({ config, selection, styles, assets }: Project): Digest {
  const { now: _, ...selected } = selection;
  return fingerprint([config, selected, fingerprintOfList(styles), fingerprintOfList(assets)]);
}

const fingerprintOfList = weakly((list: readonly Plain[]) => fingerprint(list));

function haveSameDigests(a: readonly Digested<Post>[], b: readonly Digested<Post>[]): boolean {
  return a.length === b.length && a.every(({ digest }, at) => digest === b[at]?.digest);
}

/** Whether a site of another time would be the same: on the same day, while no post's date has come or is again to come. */
function isSameTime(
  before: Instant,
  { config, selection: { now } }: Project,
  posts: readonly Digested<Post>[],
): boolean {
  const isScheduled = (time: Instant, { value }: Digested<Post>) => value.frontmatter.date.from > time;
  return (
    dayIn(config.timeZone, before) === dayIn(config.timeZone, now) &&
    posts.every((post) => isScheduled(before, post) === isScheduled(now, post))
  );
}

function plan(posts: readonly Post[], project: Project, before: readonly Digested<Page>[]): Planned {
  const assembled = assemble(posts, project);
  const pages = planPages(assembled.value);
  const known = new Map(before.map((page) => [page.value.output, page]));
  return {
    site: assembled.value,
    pages: pages.value.map((page) => {
      const last = known.get(page.output);
      return last !== undefined && isEqual(last.value, page) ? last : digested(page);
    }),
    files: planFiles(assembled.value),
    diagnostics: [...assembled.diagnostics, ...pages.diagnostics],
  };
}
