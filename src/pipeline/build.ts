import type { TermLink } from '../content/glossary.ts';
import { inEdition } from '../content/in-edition.ts';
import type { ParsedPost, PostEdition, PostPlaces } from '../content/post.ts';
import { registriesOf } from '../content/registries-of.ts';
import type { ParseOptions, SiteConfig } from '../content/site-config.ts';
import type { PostSource } from '../content/source-file.ts';
import type { RunAll } from '../engine/task.ts';
import type { Registries } from '../incident/registry.ts';
import { byPlace, type Diagnostic, type Outcome } from '../kernel/diagnostic.ts';
import { type Digest, type Digested, digested } from '../kernel/digest.ts';
import type { OutputPath, SourcePath } from '../kernel/paths.ts';
import { weakly } from '../kernel/weakly.ts';
import type { ParseInput } from '../markdown/parse-post.ts';
import type { OutputFile } from '../pages/output-file.ts';
import type { Page } from '../pages/page.ts';
import type { RenderedPage, RenderInput } from '../rendering/render-input.ts';
import type { TemplateCode } from '../rendering/template-bundle.ts';
import { applySuppressions, unknownSuppressions } from '../site/apply-suppressions.ts';
import { type RelatedIncidents, relatedIncidents } from '../site/knowledge/related-incidents.ts';
import { settlePlaces } from '../site/settle-places.ts';
import type { Middle, Planned } from './middle.ts';
import { outputFileOf } from './output-file-of.ts';
import { partedRegistries } from './parted-registries.ts';
import type { PlannedPage } from './planned-page.ts';
import type { Sources } from './sources.ts';
import type { Tasks } from './tasks.ts';
import { withdrawnFiles } from './withdrawn-files.ts';

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

/**
 * The one build, whoever calls it:
 *
 *     scan  ->  parse  ->  assemble  ->  plan  ->  render  ->  publish
 *     (host)   (memo)     (whole)      (whole)    (memo)      (host)
 *
 * The edges are memoised by the whole of their input, the middle is computed anew every time. A page's view is its
 * dependency list, so there is no other one that could be wrong.
 * @param onMade is given outputs as soon as they are made, in any order; a problem may still keep the site back
 */
export async function build(
  sources: Sources,
  tasks: Tasks,
  runAll: RunAll,
  middle: Middle,
  onMade: (outputs: readonly OutputFile[]) => void = () => {},
): Promise<Build> {
  const { templates } = sources;
  const parsed = await parsePosts(sources, tasks, runAll);
  const registryParts = await runAll(tasks.registry, sources.registries);
  const registries = registriesOf(registryParts.map(({ value }) => value));
  const whole = parsed.map(({ value }) => value);
  const { edition } = sources.selection;
  const posts = whole.map((post) => inEdition(post, edition));

  const planned = middle(
    posts.map(({ post }) => post),
    {
      ...sources,
      related: await findRelated(posts, sources, tasks, runAll),
      registries: edition === 'public' ? partedRegistries(registries, whole).open : registries,
    },
  );

  const bodies = new Map(posts.map(({ post, body }) => [post.value.source, body]));
  const shown = planned.pages.map(({ body }) => (body === null ? null : (bodies.get(body) ?? null)));
  const terms = await findTerms(shown, planned, tasks, runAll);
  onMade(planned.files);
  const rendered = await runAll(
    tasks.render,
    planned.pages.map(({ page, layout }, at) => {
      const body = shown[at] ?? null;
      return renderInputOf(page, templates[layout] ?? null, body, (body && terms.get(body)) ?? noTerms);
    }),
    (outcome, at) => onMade(outputsOf(planned.pages[at], outcome)),
  );
  const pages = planned.pages.flatMap((page, at) => outputsOf(page, rendered[at]));
  const outputs = [...pages, ...planned.files];

  return {
    outputs,
    withdrawn: withdrawnFiles(sources, whole, planned.shown, outputs),
    unrendered: planned.pages.flatMap(({ output }, at) => (rendered[at]?.value === null ? [output] : [])),
    diagnostics: tellable(problemsOf(registryParts, parsed, [planned], rendered), posts),
    parsed: whole,
    registries,
    shown: planned.shown,
    scheduled: planned.scheduled,
    topicNames: planned.topicNames,
  };
}

/** The file of a page. One that could not be rendered has none, and a diagnostic that says why. */
function outputsOf(page: PlannedPage | undefined, rendered: Outcome<RenderedPage | null> | undefined) {
  const made = rendered?.value ?? null;
  return page === undefined || made === null ? [] : [outputFileOf(page, made.recipe)];
}

/** Which incidents are like which, by their reports as a whole. */
async function findRelated(
  posts: readonly PostEdition[],
  { selection }: Sources,
  tasks: Tasks,
  runAll: RunAll,
): Promise<readonly RelatedIncidents[]> {
  const reports = posts.filter(({ post: { value } }) => value.type === 'incident-report');
  const terms = await runAll(
    tasks.terms,
    reports.map(({ text }) => text),
  );
  return relatedIncidents(
    reports.map(({ post }, at) => ({ post: post.value, terms: terms[at]?.value ?? [] })),
    selection,
  );
}

/** Where the texts of pages name concepts, by their HTML. */
async function findTerms(
  shown: readonly (Digest | null)[],
  { glossary }: Planned,
  tasks: Tasks,
  runAll: RunAll,
): Promise<ReadonlyMap<Digest, readonly TermLink[]>> {
  const bodies = glossary.value.length === 0 ? [] : shown.filter((body) => body !== null);
  if (bodies.length === 0) return new Map();
  const found = await runAll(
    tasks.glossary,
    bodies.map((body) => ({ body, terms: glossary })),
  );
  return new Map(bodies.map((body, at) => [body, found[at]?.value ?? noTerms]));
}

const noTerms: readonly TermLink[] = [];

/** The first edge: every source file as a post. */
export function parsePosts(
  { posts, config }: Sources,
  tasks: Tasks,
  runAll: RunAll,
): Promise<readonly Outcome<ParsedPost>[]> {
  const options = parseOptionsOf(config);
  return runAll(
    tasks.parse,
    posts.map((source) => parseInputOf(source, options)),
  );
}

/** Only these parts of the configuration reach the parse of a post, so only a change of these parses all anew. */
const parseOptionsOf = weakly(({ lang, timeZone, categories, leaks, markdown }: SiteConfig) =>
  digested({ lang, timeZone, categories, leaks, markdown }),
);

const parseInputOf = weakly(
  (source: PostSource, options: Digested<ParseOptions>): ParseInput => ({ source, options }),
);

const renderInputOf = weakly(
  (
    page: Digested<Page>,
    template: Digested<TemplateCode> | null,
    body: Digest | null,
    terms: readonly TermLink[],
  ): RenderInput => ({ page, template, body, terms }),
);

/** The problems of many outcomes, most of which have none. */
function problemsOf(
  ...lists: readonly (readonly Pick<Outcome<unknown>, 'diagnostics'>[])[]
): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  for (const outcomes of lists) for (const { diagnostics } of outcomes) problems.push(...diagnostics);
  return problems;
}

/**
 * What is told: each problem once (one mistake in a template meets every page it draws), at its line and column, and none
 * that was suppressed.
 */
function tellable(diagnostics: readonly Diagnostic[], posts: readonly PostEdition[]): readonly Diagnostic[] {
  const placesOf = new Map(
    posts.map(({ post, places }): [SourcePath, PostPlaces] => [post.value.source, places]),
  );
  const settled = settlePlaces([...diagnostics, ...unknownSuppressions(placesOf)], placesOf);
  const distinct = new Map(settled.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return applySuppressions([...distinct.values()], placesOf).toSorted(byPlace);
}
