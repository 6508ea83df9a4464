import type { Post } from '../content/post.ts';
import type { ParseOptions } from '../content/site-config.ts';
import type { RunAll } from '../engine/task.ts';
import { byPlace, type Diagnostic } from '../kernel/diagnostic.ts';
import type { OutputFile } from '../pages/output-file.ts';
import { planFiles } from '../pages/plan-files.ts';
import { planPages } from '../pages/plan-pages.ts';
import { applySuppressions } from '../site/apply-suppressions.ts';
import { assemble } from '../site/assemble.ts';
import type { Site } from '../site/site.ts';
import { outputFileOf } from './output-file-of.ts';
import type { Sources } from './sources.ts';
import type { Tasks } from './tasks.ts';

/** What a build comes to. With an error among its diagnostics it is not published (law 7, All or nothing). */
export type Build = {
  readonly outputs: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every post that was parsed, also those that are not published. */
  readonly posts: readonly Post[];
  readonly site: Site;
};

/**
 * The one build, whoever calls it:
 *
 *     scan  ->  parse  ->  assemble  ->  plan  ->  render  ->  publish
 *     (host)   (memo)     (whole)      (whole)    (memo)      (host)
 *
 * The edges are memoised by the whole of their input, the middle is computed anew every time. A page's view is its
 * dependency list, so there is no other one that could be wrong.
 */
export async function build(sources: Sources, tasks: Tasks, runAll: RunAll): Promise<Build> {
  const { config, selection, styles, assets, templates } = sources;

  const options = parseOptionsOf(sources);
  const parsed = await runAll(
    tasks.parse,
    sources.posts.map((source) => ({ source, options })),
  );
  const posts = parsed.map(({ value }) => value);

  const assembled = assemble(posts, { config, selection, styles, assets });
  const planned = planPages(assembled.value);

  const rendered = await runAll(
    tasks.render,
    planned.value.map((page) => ({ page, template: templates[page.layout] ?? null })),
  );
  const pages = planned.value.flatMap((page, at) => outputFileOf(page, rendered[at]?.value ?? null));

  const outcomes = [...parsed, assembled, planned, ...rendered];
  return {
    outputs: [...pages, ...planFiles(assembled.value)],
    diagnostics: tellable(
      outcomes.flatMap(({ diagnostics }) => diagnostics),
      posts,
    ),
    posts,
    site: assembled.value,
  };
}

/** What is told: each problem once (one mistake in a template meets every page it draws), none that was suppressed. */
function tellable(diagnostics: readonly Diagnostic[], posts: readonly Post[]): readonly Diagnostic[] {
  const distinct = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return applySuppressions([...distinct.values()], posts).toSorted(byPlace);
}

/** Only these parts of the configuration reach the parse of a post, so only a change of these parses all anew. */
function parseOptionsOf({ config }: Sources): ParseOptions {
  return {
    lang: config.lang,
    timeZone: config.timeZone,
    categories: config.categories,
    markdown: config.markdown,
  };
}
