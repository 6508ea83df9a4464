import type { TermLink } from '../content/glossary.ts';
import type { ParsedPost, PostEdition } from '../content/post.ts';
import { registriesOf } from '../content/registries-of.ts';
import type { SiteConfig } from '../content/site-config.ts';
import type { RunAll } from '../engine/task.ts';
import type { Registries } from '../incident/registry.ts';
import { byPlace, type Diagnostic, type Outcome } from '../kernel/diagnostic.ts';
import { type Digest, digested } from '../kernel/digest.ts';
import { everywhere } from '../kernel/mapping.ts';
import type { OutputPath, SourcePath } from '../kernel/paths.ts';
import { weakly } from '../kernel/weakly.ts';
import type { OutputFile } from '../pages/output-file.ts';
import type { RenderedPage } from '../rendering/render-input.ts';
import { applySuppressions, type SuppressingPost, unknownSuppressions } from '../site/apply-suppressions.ts';
import { type RelatedIncidents, relatedIncidents } from '../site/knowledge/related-incidents.ts';
import { type PlacesOf, settlePlaces } from '../site/settle-places.ts';
import type { Middle, Planned } from './middle.ts';
import { fileOf, pageListsOf } from './page-lists.ts';
import { partedRegistries } from './parted-registries.ts';
import type { PlannedPage } from './planned-page.ts';
import { postListsOf } from './post-lists.ts';
import { placesOfPosts } from './post-places.ts';
import { problemsIn } from './problems-in.ts';
import type { Sources } from './sources.ts';
import type { Tasks } from './tasks.ts';
import { hiddenPosts, withdrawnFiles } from './withdrawn-files.ts';

/** What a build comes to. With an error among its diagnostics it is not published (law 7, All or nothing). */
export type Build = {
  readonly outputs: readonly OutputFile[];
  /** Pages that are not among the outputs because they could not be rendered; a diagnostic says why. */
  readonly unrendered: readonly OutputPath[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files, and folders of files, that would tell what this site does not: what is there of an earlier site must go. */
  readonly withdrawn: readonly OutputPath[];
  /** Every post that was parsed, also those that are not published. */
  readonly parsed: readonly ParsedPost[];
  /** What the registries say, also what is not shown. */
  readonly registries: Registries;
  /** The posts that the site shows, the newest first, and those whose date has not come. */
  readonly shown: readonly SourcePath[];
  readonly scheduled: readonly SourcePath[];
  /** See `Planned`. */
  readonly topicNames: readonly (readonly string[])[];
};

/** What only some of those who build want. */
export type BuildHooks = {
  /** Is given outputs as soon as they are made, in any order; a problem may still keep the site back. */
  readonly onMade?: ((outputs: readonly OutputFile[]) => void) | undefined;
  /** Says what posts are taken for, of which it is given what was read, in the same order. */
  readonly readAs?: (outcomes: readonly Outcome<ParsedPost>[]) => readonly Outcome<ParsedPost>[];
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
export async function build(
  sources: Sources,
  tasks: Tasks,
  runAll: RunAll,
  middle: Middle,
  { onMade, readAs = (outcomes) => outcomes }: BuildHooks = {},
): Promise<Build> {
  const { config, selection, templates } = sources;
  const ofPosts = postListsOf(config);
  const outcomes = readAs(await parsePosts(sources, tasks, runAll));
  const registryParts = await runAll(tasks.registry, sources.registries);
  const registries = registriesOf(registryParts.map(({ value }) => value));
  const parsed = ofPosts.parsed(outcomes);
  const posts = ofPosts.editions(parsed, selection.edition);
  const reports = ofPosts.reports(posts).filter((post) => post !== null);

  const planned = middle(ofPosts.heads(posts), {
    ...sources,
    related: await findRelated(reports, sources, tasks, runAll),
    registries: selection.edition === 'public' ? partedRegistries(registries, parsed).open : registries,
  });

  const ofPages = pageListsOf(planned.pages);
  const paths = ofPosts.paths(posts);
  const bodies = ofPages.shown(paths, ofPosts.bodies(posts));
  const terms = await findTerms(bodies, planned, tasks, runAll);
  onMade?.(planned.files);
  const rendered = await runAll(
    tasks.render,
    ofPages.inputs(templates, bodies, terms),
    onMade && ((outcome, at) => onMade(outputsOf(planned.pages[at], outcome))),
  );
  const pages = ofPages.files(rendered);
  const outputs = [...pages.filter((page) => page !== null), ...planned.files];

  const suppressing = ofPosts.suppressing(posts).filter((post) => post !== null);
  const problems = [
    ...registryParts.map(problemsIn),
    ...ofPosts.problems(outcomes),
    planned.diagnostics,
    ...ofPages.problems(rendered),
  ].flatMap((some) => some ?? []);
  return {
    outputs,
    withdrawn: withdrawnFiles(sources, parsed, hiddenPosts(parsed, paths, planned.shown), outputs),
    unrendered: planned.pages.filter((_, at) => pages[at] === null).map(({ output }) => output),
    diagnostics: tellable(problems, suppressing, placesOfPosts(posts, paths)),
    parsed,
    registries,
    shown: planned.shown,
    scheduled: planned.scheduled,
    topicNames: planned.topicNames,
  };
}

/** The file of a page that was rendered. */
function outputsOf(
  page: PlannedPage | undefined,
  outcome: Outcome<RenderedPage | null>,
): readonly OutputFile[] {
  const file = page === undefined ? null : fileOf(page, outcome);
  return file === null ? [] : [file];
}

/** Which incidents are like which, by their reports as a whole. */
async function findRelated(
  reports: readonly PostEdition[],
  { selection }: Sources,
  tasks: Tasks,
  runAll: RunAll,
): Promise<readonly RelatedIncidents[]> {
  const terms = await runAll(
    tasks.terms,
    reports.map(({ text }) => text),
  );
  return relatedIncidents(
    reports.map(({ post }, at) => ({ post: post.value, terms: terms[at]?.value ?? [] })),
    selection,
  );
}

/** Where the texts of pages name concepts, by the HTML that each page shows. */
async function findTerms(
  bodies: readonly (Digest | null)[],
  { glossary }: Planned,
  tasks: Tasks,
  runAll: RunAll,
): Promise<readonly (readonly TermLink[])[]> {
  const texts = glossary.value.length === 0 ? [] : bodies.filter((body) => body !== null);
  if (texts.length === 0) return everywhere(noTerms, bodies);
  const found = await runAll(
    tasks.glossary,
    texts.map((body) => ({ body, terms: glossary })),
  );
  const termsOf = new Map(texts.map((body, at) => [body, found[at]?.value ?? noTerms]));
  return bodies.map((body) => (body && termsOf.get(body)) ?? noTerms);
}

const noTerms: readonly TermLink[] = [];

/** The first edge: every source file as a post. */
export function parsePosts(
  { posts, config }: Sources,
  tasks: Tasks,
  runAll: RunAll,
): Promise<readonly Outcome<ParsedPost>[]> {
  return runAll(tasks.parse, postListsOf(config).inputs(posts, parseOptionsOf(config)));
}

/** Only these parts of the configuration reach the parse of a post, so only a change of these parses all anew. */
const parseOptionsOf = weakly(({ lang, timeZone, categories, leaks, markdown }: SiteConfig) =>
  digested({ lang, timeZone, categories, leaks, markdown }),
);

/**
 * What is told: each problem once (one mistake in a template meets every page it draws), at its line and column, and none
 * that was suppressed.
 */
function tellable(
  diagnostics: readonly Diagnostic[],
  suppressing: readonly SuppressingPost[],
  placesOf: PlacesOf,
): readonly Diagnostic[] {
  const settled = settlePlaces([...diagnostics, ...unknownSuppressions(suppressing)], placesOf);
  const distinct = new Map(settled.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return applySuppressions([...distinct.values()], placesOf).toSorted(byPlace);
}
