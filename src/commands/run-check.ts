import { applyFixes } from '../host/fixing/apply-fixes.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { checkExternalLinks } from './check-external-links.ts';
import type { CheckOptions } from './check-options.ts';
import { type CheckScope, checkScope } from './check-scope.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-code.ts';
import { externalLinks } from './external-links.ts';
import { readSources } from './read-sources.ts';
import { report } from './report.ts';
import { type PipelineRun, runPipeline } from './run-pipeline.ts';
import { silent } from './silent.ts';
import type { Surroundings } from './surroundings.ts';
import { inWorkshop, type Workshop } from './workshop.ts';

/** Checks all that a build checks, without writing the site; with `--fix` it mends the posts first. */
export async function runCheck(options: CheckOptions, surroundings: Surroundings): Promise<ExitCode> {
  const settings = { root: options.places.root, cache: true, jobs: null, onTook: () => {} };
  const checked = await inWorkshop(settings, surroundings, (workshop) =>
    checkIn(workshop, options, surroundings),
  );
  report(
    { diagnostics: checked.diagnostics, realPath: new Map() },
    options,
    checked.value.lang,
    surroundings,
  );
  return checked.value.code;
}

async function checkIn(
  workshop: Workshop,
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<{ readonly code: ExitCode; readonly lang: Language }> {
  const begin = surroundings.now();
  const first = await check(options, workshop, surroundings);
  const lang = options.lang ?? first.sources?.config.lang ?? 'ko';
  const scope: CheckScope = first.build === null ? everything : await checkScope(options, first.realPath);
  if (scope.kind === 'wrong') {
    surroundings.stderr(`${scope.problem[lang]}\n`);
    return { code: exitCodes.usage, lang };
  }
  const { run, fixed, problems } = options.fix
    ? await mend(first, scope, options, workshop, surroundings)
    : { run: first, fixed: 0, problems: [] };
  const external = await askOutside(run, options, workshop, surroundings);
  const found = [...problems, ...run.diagnostics, ...external.diagnostics].filter(
    (diagnostic) => scope.includes(diagnostic) && !isOfPublishing(diagnostic),
  );
  report({ ...run, diagnostics: found }, options, lang, surroundings);

  const milliseconds = surroundings.now() - begin;
  const result = resultOf(run, found, { fixed, unknown: external.unknown, milliseconds });
  if (options.json) surroundings.stdout(`${JSON.stringify(result)}\n`);
  else if (!options.quiet) surroundings.stdout(textOf(result, lang));
  return { code: exitCodeOf(found, options.strict), lang };
}

/** A check publishes no address, so it does not ask for one: `build --site-url` may well be told it. */
const isOfPublishing = ({ code }: Diagnostic) => code === 'site/no-url';

const everything: CheckScope = { kind: 'scope', includes: () => true };

async function check(
  { places, selection }: CheckOptions,
  workshop: Workshop,
  surroundings: Surroundings,
): Promise<PipelineRun> {
  const request = {
    places,
    selection,
    overrides: {},
    previous: null,
    pages: true,
    search: false,
    observer: silent,
  };
  const read = await readSources(request, workshop, surroundings.now());
  return runPipeline(request, read, workshop, surroundings);
}

/** A fix may uncover another, or have stood in its way; more rounds than this would mean that two fixes quarrel. */
const rounds = 4;

/** What is left after mending, and how much was mended. */
type Mended = { readonly run: PipelineRun; readonly fixed: number; readonly problems: readonly Diagnostic[] };

async function mend(
  first: PipelineRun,
  { includes }: Extract<CheckScope, { kind: 'scope' }>,
  options: CheckOptions,
  workshop: Workshop,
  surroundings: Surroundings,
): Promise<Mended> {
  let mended: Mended = { run: first, fixed: 0, problems: [] };
  for (let round = 0; round < rounds; round++) {
    const { run, fixed } = mended;
    const files = new Set(run.diagnostics.flatMap(({ file, fix }) => (fix === undefined ? [] : [file])));
    const texts = await textsOf(run, (source) => files.has(source));
    const made = await applyFixes(run.diagnostics.filter(includes), run.realPath, (file) => texts.get(file));
    if (made.value.length === 0) return { ...mended, problems: made.diagnostics };
    const next = await check(options, workshop, surroundings);
    mended = { run: next, fixed: fixed + made.value.length, problems: made.diagnostics };
  }
  return mended;
}

async function askOutside(
  run: PipelineRun,
  { external }: CheckOptions,
  { store }: Workshop,
  { signal }: Surroundings,
) {
  if (!external || run.build === null || run.sources === null) return { diagnostics: [], unknown: 0 };
  const { parsed } = run.build;
  const shown = new Set(run.build.shown);
  const posts = parsed.filter(({ post }) => shown.has(post.value.source));
  const texts = await textsOf(run, (source) => shown.has(source));
  return checkExternalLinks(externalLinks(posts, store, texts, run.sources.config.siteUrl), signal);
}

/** The texts of some posts, as they were checked. */
async function textsOf(
  run: PipelineRun,
  isWanted: (source: SourcePath) => boolean,
): Promise<ReadonlyMap<SourcePath, string>> {
  if (run.sources === null) return new Map();
  const { texts, sources } = run;
  const wanted = sources.posts.filter(({ path }) => isWanted(path));
  return new Map(
    await Promise.all(wanted.map(async ({ path, text }) => [path, await texts.text(text)] as const)),
  );
}

/** What a check found, as `--json` tells it. */
type CheckResult = {
  readonly posts: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly fixed: number;
  /** Problems that `--fix` would mend. */
  readonly fixable: number;
  /** Addresses of other sites of which nobody could tell whether they are alive. */
  readonly unknown: number;
  readonly milliseconds: number;
};

function resultOf(
  { build }: PipelineRun,
  found: readonly Diagnostic[],
  counts: Pick<CheckResult, 'fixed' | 'unknown' | 'milliseconds'>,
): CheckResult {
  const count = (severity: Diagnostic['severity']) =>
    found.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    posts: build?.parsed.length ?? 0,
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    fixable: found.filter(({ fix }) => fix !== undefined).length,
    ...counts,
  };
}

/** The last line of a check. */
function textOf(result: CheckResult, lang: Language): string {
  const { posts, errors, warnings, hints, fixed, fixable, unknown } = result;
  const seconds = (result.milliseconds / 1000).toFixed(1);
  const parts = {
    ko: [
      `글 ${posts}편을 검사함`,
      ...(fixed > 0 ? [`고침 ${fixed}`] : []),
      `오류 ${errors}`,
      `경고 ${warnings}`,
      ...(hints > 0 ? [`알림 ${hints}`] : []),
      ...(unknown > 0 ? [`알 수 없는 바깥 링크 ${unknown}`] : []),
      `${seconds}초`,
    ],
    en: [
      `${posts} posts checked`,
      ...(fixed > 0 ? [`${fixed} fixed`] : []),
      `${errors} errors`,
      `${warnings} warnings`,
      ...(hints > 0 ? [`${hints} hints`] : []),
      ...(unknown > 0 ? [`${unknown} external links unknown`] : []),
      `${seconds} s`,
    ],
  };
  const next =
    fixable === 0
      ? { ko: '', en: '' }
      : {
          ko: `  (${fixable}개는 hoego check --fix로 고칠 수 있습니다)`,
          en: `  (hoego check --fix mends ${fixable})`,
        };
  return `${parts[lang].join(' · ')}${next[lang]}\n`;
}
