import type { GlossaryTerm } from '../content/glossary.ts';
import type { Post } from '../content/post.ts';
import type { Blob } from '../kernel/blob.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import { type Digest, type Digested, digested, fingerprint } from '../kernel/digest.ts';
import { isEqual } from '../kernel/is-equal.ts';
import { createMapping } from '../kernel/mapping.ts';
import type { OutputPath, SourcePath } from '../kernel/paths.ts';
import type { Plain } from '../kernel/plain.ts';
import { type Day, dayIn } from '../kernel/time/day.ts';
import type { Instant } from '../kernel/time/instant.ts';
import { weakly } from '../kernel/weakly.ts';
import type { OutputFile } from '../pages/output-file.ts';
import { planFiles } from '../pages/plan-files.ts';
import { planPages } from '../pages/plan-pages.ts';
import { assemble, type Project } from '../site/assemble.ts';
import { glossaryOf } from '../site/knowledge/glossary.ts';
import { topicNames } from '../site/knowledge/topic-names.ts';
import { type PlannedPage, plannedPage } from './planned-page.ts';

/** What lies between the two edges: the site that the posts are together, its pages with their views, its other files. */
export type Planned = {
  /** The posts that the site shows, the newest first, and those whose date has not come. */
  readonly shown: readonly SourcePath[];
  readonly scheduled: readonly SourcePath[];
  readonly pages: readonly PlannedPage[];
  /** The concepts that the texts of posts link to. */
  readonly glossary: Digested<readonly GlossaryTerm[]>;
  /** Names of services, causes, concepts and technologies, in groups that mean the same. */
  readonly topicNames: readonly (readonly string[])[];
  readonly files: readonly OutputFile[];
  /** Problems that name parts of posts, not yet lines and columns. */
  readonly diagnostics: readonly Diagnostic[];
};

/** Assembles and plans: always whole, never a part of it. */
export type Middle = (posts: readonly Digested<Post>[], project: Project) => Planned;

/** What a middle was given, and what it made of it. */
type Last = {
  readonly posts: readonly Digested<Post>[];
  /** The fingerprint of the project, and of what the time makes of the posts. */
  readonly project: Digest;
  readonly planned: Planned;
};

/**
 * A middle with a memo of its last result, for somebody who builds again and again: where an edit changed only the text of
 * a post, all posts are equal to those of the last build (see Post), and so is everything that is known of them together.
 * Where it is not, everything is made anew; only pages that came out equal are the same objects again, so that nobody need
 * look them up anew.
 */
export function createMiddle(middle: Middle): Middle {
  let last: Last | null = null;
  const datesOf = createMapping(dateOf);
  return (posts, project) => {
    const key = fingerprint([fingerprintOfProject(project), timeAt(datesOf(posts), project)]);
    if (last === null || last.project !== key || !haveSameDigests(last.posts, posts)) {
      const planned = withSameObjects(middle(posts, project), last?.planned.pages ?? []);
      last = { posts, project: key, planned };
    }
    return last.planned;
  };
}

function withSameObjects(planned: Planned, before: readonly PlannedPage[]): Planned {
  const known = new Map(before.map((page) => [page.output, page]));
  const pages = planned.pages.map((page) => {
    const last = known.get(page.output);
    return last?.page.digest === page.page.digest ? last : page;
  });
  return { ...planned, pages };
}

/** The fingerprint of all of a project but the time. */
export function fingerprintOfProject({
  config,
  selection,
  registries,
  related,
  previous,
  styles,
  assets,
}: Project): Digest {
  const { now: _, ...selected } = selection;
  return fingerprint([
    config,
    selected,
    registries,
    related,
    previous,
    fingerprintOfList(styles),
    fingerprintOfList(assets),
  ]);
}

const fingerprintOfList = weakly((list: readonly Plain[]) => fingerprint(list));

function haveSameDigests(a: readonly Digested<Post>[], b: readonly Digested<Post>[]): boolean {
  return a.length === b.length && a.every((post, at) => post === b[at] || post.digest === b[at]?.digest);
}

/** What the time makes of posts, see `timeAt`. */
export function timeOf(posts: readonly Digested<Post>[], project: Project): readonly [Day, number] {
  return timeAt(posts.map(dateOf), project);
}

/**
 * All that the time changes in a site: the day, and how many posts are still to come. (Of equal posts equally many are the
 * same ones.)
 * @param dates of the posts
 */
function timeAt(dates: readonly Instant[], { config, selection: { now } }: Project): readonly [Day, number] {
  return [dayIn(config.timeZone, now), dates.filter((date) => date > now).length];
}

const dateOf = ({ value }: Digested<Post>): Instant => value.frontmatter.date.from;

/** Assembles the site and plans its pages. */
export const plan: Middle = (posts, project) => createPlanner()(posts, project);

/**
 * Plans again and again: a page that came out equal to what it was the last time has its digest from then.
 * @param onText is given the texts of the others; see `plannedPage`
 */
export function createPlanner(onText: (text: Blob) => void = () => {}): Middle {
  let last: ReadonlyMap<OutputPath, PlannedPage> = new Map();
  return (posts, project) => {
    const { value: site, diagnostics } = assemble(
      posts.map(({ value }) => value),
      project,
    );
    const { value: pages, diagnostics: problems } = planPages(site);
    const planned = pages.map((page) => {
      const before = last.get(page.output);
      return before !== undefined && isEqual(before.page.value, page) ? before : plannedPage(page, onText);
    });
    last = new Map(planned.map((page) => [page.output, page]));
    return {
      shown: site.posts.map(({ source }) => source),
      scheduled: [...site.scheduled],
      pages: planned,
      glossary: digested(glossaryOf(site.knowledge.topics.concepts, site.config)),
      topicNames: topicNames(site.knowledge.topics),
      files: planFiles(site),
      diagnostics: [...diagnostics, ...problems],
    };
  };
}
