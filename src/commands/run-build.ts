import { relative } from 'node:path';
import { finishPublish } from '../host/finish-publish.ts';
import type { OutputTarget } from '../host/output-target.ts';
import { type PublishReport, publish } from '../host/publish.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import type { Digest } from '../kernel/digest.ts';
import type { Build } from '../pipeline/build.ts';
import { bytesOfRecipe } from '../pipeline/bytes-of-recipe.ts';
import type { BuildOptions } from './build-options.ts';
import { type ExitCode, exitCodeOf, exitCodes, fails } from './exit-code.ts';
import { readKnownOutput, writeKnownOutput } from './output-state.ts';
import { report } from './report.ts';
import { runPipeline } from './run-pipeline.ts';
import { type BuildTimes, createStopwatch, type Stopwatch } from './stopwatch.ts';
import type { Surroundings } from './surroundings.ts';
import { inWorkshop, type Workshop } from './workshop.ts';

/** Builds the site and publishes it to the output folder, unless something fails (law 7, All or nothing). */
export async function runBuild(options: BuildOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { places, cache, jobs } = options;
  const watch = createStopwatch(surroundings);
  const built = await inWorkshop(
    { root: places.root, cache, jobs, onTook: watch.onTook },
    surroundings,
    (workshop) => buildIn(workshop, watch, options, surroundings),
  );
  const { code, lang, result } = built.value;
  report({ diagnostics: built.diagnostics, realPath: new Map() }, options, lang, surroundings);
  if (result === null) return code;
  if (options.json) surroundings.stdout(`${JSON.stringify(result)}\n`);
  else if (!options.quiet) surroundings.stdout(textOf(result, lang));
  return code;
}

/** What came of a build: its exit code, and what it made if it was published. */
type BuildEnd = { readonly code: ExitCode; readonly lang: Language; readonly result: BuildResult | null };

async function buildIn(
  workshop: Workshop,
  watch: Stopwatch,
  options: BuildOptions,
  surroundings: Surroundings,
): Promise<BuildEnd> {
  const { places, out, base, siteUrl, strict } = options;
  const { home, self, signal } = surroundings;
  const target: OutputTarget = { out, places, home, self, signal };
  // Known before anything is rendered, and told together with what is wrong in the posts.
  const obstacles = await finishPublish(target);
  const run = await runPipeline(
    {
      places,
      selection: options.selection,
      overrides: { ...(base === null ? {} : { base }), ...(siteUrl === null ? {} : { siteUrl }) },
      pages: true,
      observer: watch.observer,
    },
    workshop,
    surroundings,
  );
  const lang = options.lang ?? run.sources?.config.lang ?? 'ko';
  const tell = (diagnostics: readonly Diagnostic[]) =>
    report({ ...run, diagnostics }, options, lang, surroundings);

  const found = [...obstacles, ...run.diagnostics];
  tell(found);
  const failures = found.filter((diagnostic) => fails(diagnostic, strict)).length;
  if (run.build === null || failures > 0) {
    if (!options.json && !options.quiet) surroundings.stderr(unpublished(failures)[lang]);
    return { code: exitCodeOf(found, strict), lang, result: null };
  }

  watch.observer.onStage('publish');
  const bytesOf = async (recipe: Digest) => bytesOfRecipe(recipe, workshop.store);
  const published = await publish(
    run.build.outputs,
    target,
    { realPath: run.realPath, bytesOf },
    readKnownOutput(workshop, out),
  );
  writeKnownOutput(workshop, out, published.value.known);
  tell(published.diagnostics);
  if (published.diagnostics.length > 0) {
    return { code: exitCodeOf(published.diagnostics, strict), lang, result: null };
  }
  const shownOut = relative(surroundings.cwd, out) || '.';
  const result = { ...resultOf(run.build, published.value, shownOut), ...watch.read() };
  return { code: exitCodes.fine, lang, result };
}

/** The last line of a build that was not published. */
function unpublished(failures: number) {
  return {
    ko: `고쳐야 할 문제 ${failures}개 · 아무것도 발행하지 않았습니다(전에 만든 사이트는 그대로입니다)\n`,
    en: `${failures} problems to mend · nothing was published (the site as it was built before is untouched)\n`,
  };
}

/** What a build made, as `--json` tells it. */
type BuildResult = BuildTimes & {
  readonly posts: number;
  /** Posts that are there and not on the site: drafts, scheduled and internal ones. */
  readonly withheld: number;
  readonly pages: number;
  readonly files: number;
  readonly written: number;
  readonly removed: number;
  /** The output folder, from the current one. */
  readonly out: string;
};

function resultOf({ parsed, site, outputs }: Build, { written, removed }: PublishReport, out: string) {
  const pages = outputs.filter(({ path }) => path.endsWith('.html')).length;
  return {
    posts: site.posts.length,
    withheld: parsed.length - site.posts.length,
    pages,
    files: outputs.length,
    written,
    removed,
    out,
  };
}

/** The last lines of a build: what was made, how long it took, and what to do with it. */
function textOf(result: BuildResult, lang: Language): string {
  const { posts, withheld, pages, written, removed, out, remembered, slowest } = result;
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
  const parts = {
    ko: [
      `글 ${posts}편${withheld > 0 ? `(뺀 글 ${withheld}편)` : ''}`,
      `페이지 ${pages}개`,
      ...(remembered > 0 ? [`캐시 ${remembered}`] : []),
      `새로 씀 ${written}`,
      ...(removed > 0 ? [`지움 ${removed}`] : []),
      `${seconds(result.milliseconds)}초`,
    ],
    en: [
      `${posts} posts${withheld > 0 ? ` (${withheld} withheld)` : ''}`,
      `${pages} pages`,
      ...(remembered > 0 ? [`${remembered} from the cache`] : []),
      `${written} written`,
      ...(removed > 0 ? [`${removed} removed`] : []),
      `${seconds(result.milliseconds)} s`,
    ],
  };
  const next = { ko: '이 폴더를 그대로 호스팅에 올리세요', en: 'put this folder on your host as it is' };
  const slow = slowest.map(({ source, milliseconds }) => `${source} ${seconds(milliseconds)}`);
  const slowLine = {
    ko: `오래 걸린 글(초): ${slow.join(', ')}\n`,
    en: `slowest posts (s): ${slow.join(', ')}\n`,
  };
  return `${slow.length === 0 ? '' : slowLine[lang]}${parts[lang].join(' · ')} → ${out}/  (${next[lang]})\n`;
}
