import { relative } from 'node:path';
import { finishPublish } from '../host/finish-publish.ts';
import type { OutputTarget } from '../host/output-target.ts';
import { type PublishReport, publish } from '../host/publish.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import type { Build } from '../pipeline/build.ts';
import type { BuildOptions } from './build-options.ts';
import { type ExitCode, exitCodeOf, exitCodes, fails } from './exit-code.ts';
import { report } from './report.ts';
import { runPipeline } from './run-pipeline.ts';
import type { Surroundings } from './surroundings.ts';

/** Builds the site and publishes it to the output folder, unless something fails (law 7, All or nothing). */
export async function runBuild(options: BuildOptions, surroundings: Surroundings): Promise<ExitCode> {
  const begin = surroundings.now();
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
      cache: options.cache,
      pages: true,
    },
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
    return exitCodeOf(found, strict);
  }

  const published = await publish(run.build.outputs, target, { realPath: run.realPath, bytesOf }, new Map());
  tell(published.diagnostics);
  if (published.diagnostics.length > 0) return exitCodeOf(published.diagnostics, strict);

  const result = resultOf(
    run.build,
    published.value,
    surroundings.now() - begin,
    relative(surroundings.cwd, out) || '.',
  );
  if (options.json) surroundings.stdout(`${JSON.stringify(result)}\n`);
  else if (!options.quiet) surroundings.stdout(textOf(result, lang));
  return exitCodes.fine;
}

/** No page is put together later yet: each is rendered to its text. */
function bytesOf(recipe: string): Promise<Uint8Array> {
  return Promise.reject(new Error(`no page is made from a recipe: ${recipe}`));
}

/** The last line of a build that was not published. */
function unpublished(failures: number) {
  return {
    ko: `고쳐야 할 문제 ${failures}개 · 아무것도 발행하지 않았습니다(전에 만든 사이트는 그대로입니다)\n`,
    en: `${failures} problems to mend · nothing was published (the site as it was built before is untouched)\n`,
  };
}

/** What a build made, as `--json` tells it. */
type BuildResult = {
  readonly posts: number;
  /** Posts that are there and not on the site: drafts, scheduled and internal ones. */
  readonly withheld: number;
  readonly pages: number;
  readonly files: number;
  readonly written: number;
  readonly removed: number;
  readonly milliseconds: number;
  /** The output folder, from the current one. */
  readonly out: string;
};

function resultOf(
  build: Build,
  { written, removed }: PublishReport,
  milliseconds: number,
  out: string,
): BuildResult {
  const { posts, site, outputs } = build;
  const pages = outputs.filter(({ path }) => path.endsWith('.html')).length;
  const withheld = posts.length - site.posts.length;
  return {
    posts: site.posts.length,
    withheld,
    pages,
    files: outputs.length,
    written,
    removed,
    milliseconds,
    out,
  };
}

/** The last line of a build: what was made, how long it took, and what to do with it. */
function textOf(result: BuildResult, lang: Language): string {
  const { posts, withheld, pages, written, removed, out } = result;
  const seconds = (result.milliseconds / 1000).toFixed(1);
  const parts = {
    ko: [
      `글 ${posts}편${withheld > 0 ? `(뺀 글 ${withheld}편)` : ''}`,
      `페이지 ${pages}개`,
      `새로 씀 ${written}`,
      ...(removed > 0 ? [`지움 ${removed}`] : []),
      `${seconds}초`,
    ],
    en: [
      `${posts} posts${withheld > 0 ? ` (${withheld} withheld)` : ''}`,
      `${pages} pages`,
      `${written} written`,
      ...(removed > 0 ? [`${removed} removed`] : []),
      `${seconds} s`,
    ],
  };
  const next = { ko: '이 폴더를 그대로 호스팅에 올리세요', en: 'put this folder on your host as it is' };
  return `${parts[lang].join(' · ')} → ${out}/  (${next[lang]})\n`;
}
