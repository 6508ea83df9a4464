import { createRunAll } from '../engine/run-all.ts';
import type { Observer } from '../engine/task.ts';
import { SourceChanged } from '../host/scanning/source-texts.ts';
import { type Diagnostic, diagnose, hasErrors } from '../kernel/diagnostic.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import { parsePosts } from '../pipeline/build.ts';
import { tasks } from '../pipeline/tasks.ts';
import type { BuildOptions } from './build-options.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { type ReadSources, readSources } from './read-sources.ts';
import { report } from './report.ts';
import { postsOfShard, type Shard } from './shard.ts';
import { createStopwatch } from './stopwatch.ts';
import type { Surroundings } from './surroundings.ts';
import { inWorkshop, type Workshop } from './workshop.ts';

/**
 * Parses one part of the posts into the store and publishes nothing: several machines fill a store each, and a last one
 * builds from all of them. What is wrong in the posts is told by that last build, once; but what could not be parsed at all is
 * not in the store, and is told here as well.
 */
export async function runShard(
  shard: Shard,
  options: BuildOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const watch = createStopwatch(surroundings);
  const settings = { root: options.places.root, cache: true, jobs: options.jobs, onTook: watch.onTook };
  const { value: end, diagnostics: ofStore } = await inWorkshop(settings, surroundings, (workshop) =>
    fillStore(shard, watch.observer, options, workshop, surroundings),
  );
  const isKept = ofStore.every(({ code }) => code !== 'store/unwritable');
  const found = [...end.diagnostics, ...(isKept ? ofStore : [...ofStore, nothingKept])];
  report({ realPath: end.realPath, diagnostics: found }, options, end.lang, surroundings);
  const { milliseconds, remembered } = watch.read();
  const result = { shard: `${shard.index}/${shard.count}`, posts: end.posts, remembered, milliseconds };
  if (hasErrors(found)) return exitCodeOf(found, false);
  if (options.json) surroundings.stdout(`${JSON.stringify(result)}\n`);
  else if (!options.quiet) surroundings.stdout(textOf(result)[end.lang]);
  return exitCodeOf(found, false);
}

/** The cache is all that this command is for. */
const nothingKept = diagnose('store/shard-not-kept', { file: '.hoego' }, {});

/** What came of it: how many posts of the shard are in the store now. */
type Filled = Pick<ReadSources, 'realPath'> & {
  readonly lang: Language;
  readonly diagnostics: readonly Diagnostic[];
  readonly posts: number;
};

async function fillStore(
  shard: Shard,
  observer: Observer,
  { places, selection, lang: asked }: BuildOptions,
  workshop: Workshop,
  surroundings: Surroundings,
): Promise<Filled> {
  observer.onStage('scan');
  const request = { places, selection, overrides: {}, previous: null };
  const { value: read, diagnostics } = await readSources(request, workshop, surroundings.now());
  const { realPath, sources } = read;
  const lang = asked ?? sources?.config.lang ?? 'ko';
  if (sources === null) return { realPath, lang, diagnostics, posts: 0 };
  // Only what leaves no posts to read stops it: other mistakes are for the build to tell.
  const problems = hasErrors(diagnostics) ? diagnostics.filter(({ code }) => stops(code)) : [];
  const own = { ...sources, posts: postsOfShard(sources.posts, shard) };
  const runAll = createRunAll({ ...workshop, texts: read.texts, observer });
  try {
    const outcomes = await parsePosts(own, tasks, runAll);
    const givenUp = outcomes.flatMap((outcome) => outcome.diagnostics.filter(({ code }) => isGivenUp(code)));
    return {
      realPath,
      lang,
      diagnostics: [...problems, ...givenUp],
      posts: own.posts.length - givenUp.length,
    };
  } catch (error) {
    if (!(error instanceof SourceChanged)) throw error;
    return { realPath, lang, diagnostics: [diagnose('source/changing', { file: 'posts' }, {})], posts: 0 };
  }
}

function isGivenUp(code: Diagnostic['code']): boolean {
  return code === 'source/too-slow' || code === 'source/too-much-memory';
}

function stops(code: Diagnostic['code']): boolean {
  return code.startsWith('config/') || code === 'source/missing-folder';
}

function textOf({ shard, posts, milliseconds }: { shard: string; posts: number; milliseconds: number }) {
  const seconds = (milliseconds / 1000).toFixed(1);
  return {
    ko: `글 ${posts}편을 캐시에 넣음(${shard}) · ${seconds}초 → .hoego/store/  (모두 모은 뒤 hoego build로 사이트를 만드세요)\n`,
    en: `${posts} posts are in the cache (${shard}) · ${seconds} s → .hoego/store/  (gather all of them, then hoego build)\n`,
  };
}
