import { relative } from 'node:path';
import type { Observer } from '../engine/task.ts';
import { finishPublish } from '../host/publishing/finish-publish.ts';
import type { OutputTarget } from '../host/publishing/output-target.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import { tasks } from '../pipeline/tasks.ts';
import type { BuildOptions } from './build-options.ts';
import { both, createBuildProgress } from './build-progress.ts';
import { type BuildResult, textOfResult, textOfUnpublished } from './build-result.ts';
import { type ExitCode, exitCodeOf, fails } from './exit-code.ts';
import { lastBuildOf, readOutputState, stillStanding, writeOutputState } from './last-build.ts';
import { createProgressLine } from './progress-line.ts';
import { type ReadSources, readSources, type SourcesRequest } from './read-sources.ts';
import { report } from './report.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';
import type { Surroundings } from './surroundings.ts';
import { inWorkshop, type Workshop } from './workshop.ts';

/** Builds the site and publishes it to the output folder, unless something fails (law 7, All or nothing). */
export async function runBuild(options: BuildOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { places, cache, jobs, json, quiet, strict } = options;
  const watch = createStopwatch(surroundings);
  const isShown = surroundings.isTty && !json && !quiet;
  const line = createProgressLine({ ...surroundings, isTty: isShown });
  const progress = createBuildProgress(options.lang ?? 'ko', line, surroundings);
  const settings = { root: places.root, cache, jobs, onTook: watch.onTook };
  const { value: end, diagnostics: ofStore } = await inWorkshop(settings, surroundings, (workshop) =>
    buildIn(workshop, watch, both(watch.observer, progress), options, surroundings).finally(line.clear),
  );
  const found = [...end.diagnostics, ...ofStore];
  report({ realPath: end.realPath, diagnostics: found }, options, end.lang, surroundings);
  if (end.result === null) {
    const failures = found.filter((diagnostic) => fails(diagnostic, strict)).length;
    const isUnfinished = found.some(({ code }) => code === 'output/unfinished');
    if (!json && !quiet) surroundings.stderr(textOfUnpublished(failures, isUnfinished, end.lang));
  } else if (json) surroundings.stdout(`${JSON.stringify(end.result)}\n`);
  else if (!quiet) surroundings.stdout(textOfResult(end.result, end.lang));
  return exitCodeOf(found, strict);
}

/** What came of a build; `result` is null when nothing was published. */
type BuildEnd = Pick<ReadSources, 'realPath'> & {
  readonly lang: Language;
  readonly diagnostics: readonly Diagnostic[];
  readonly result: BuildResult | null;
};

async function buildIn(
  workshop: Workshop,
  watch: Stopwatch,
  observer: Observer,
  options: BuildOptions,
  surroundings: Surroundings,
): Promise<BuildEnd> {
  const { places, selection, out, base, siteUrl, previous, strict } = options;
  const { home, self, signal } = surroundings;
  const target: OutputTarget = { out, places, home, self, signal };
  // Known before anything is rendered, and told together with what is wrong in the posts.
  const obstacles = await finishPublish(target);
  const request: SourcesRequest = {
    places,
    selection,
    previous,
    overrides: { ...(base === null ? {} : { base }), ...(siteUrl === null ? {} : { siteUrl }) },
  };
  const state = readOutputState(workshop, out);
  // Where nothing is known of a build before, there will be work: workers start while the project is read.
  const isFirst = state.last === null;
  const warmUp = isFirst ? workshop.warmUp : () => {};
  warmUp(1);
  if (isFirst) workshop.expect(tasks.parse.name, 'prepare');
  observer.onStage('scan');
  const read = await readSources(request, workshop, surroundings.now(), warmUp);
  const { sources, realPath } = read.value;
  const lang = options.lang ?? sources?.config.lang ?? 'ko';
  const shownOut = relative(surroundings.cwd, out) || '.';

  const standing = sources === null || obstacles.length > 0 ? null : stillStanding(state, sources, out);
  if (standing !== null) {
    const { made, diagnostics } = standing;
    const result = { ...made, ...watch.read(), remembered: made.posts + made.pages, written: 0, removed: 0 };
    const isHeldBack = diagnostics.some((diagnostic) => fails(diagnostic, strict));
    return { realPath, lang, diagnostics, result: isHeldBack ? null : { ...result, out: shownOut } };
  }

  // Loaded only here: where nothing changed, none of the pipeline is needed, and no worker.
  workshop.warmUp(1);
  if (!isFirst) workshop.expect(tasks.parse.name, 'run');
  const { makeSite } = await import('./make-site.ts');
  const made = await makeSite(
    { ...request, pages: true, search: true, observer },
    read,
    { target, known: state.known, obstacles, strict },
    workshop,
    surroundings,
  );
  const { published, diagnostics } = made;
  if (published === null) return { realPath: made.realPath, lang, diagnostics, result: null };
  const { written, removed, known } = published.report;
  const last = lastBuildOf(published.sources, published.build, diagnostics);
  writeOutputState(workshop, out, { last, known });
  const result = { ...last.made, ...watch.read(), written, removed, out: shownOut };
  return { realPath: made.realPath, lang, diagnostics, result };
}
