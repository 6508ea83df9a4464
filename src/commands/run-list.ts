import type { Post } from '../content/post.ts';
import { sourceOf } from '../content/source-of.ts';
import type { Bilingual, Language } from '../kernel/diagnostic-text.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { isoDate } from '../kernel/time/day.ts';
import { newestFirst } from '../site/post-order.ts';
import { alignedTable } from './aligned-table.ts';
import type { CommonOptions } from './common-options.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { readSources } from './read-sources.ts';
import { report } from './report.ts';
import { runPipeline } from './run-pipeline.ts';
import { silent } from './silent.ts';
import type { Surroundings } from './surroundings.ts';
import { inWorkshop } from './workshop.ts';

/** Lists all posts, the newest first, also those that are not published. */
export async function runList(options: CommonOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { value: run } = await inWorkshop(
    { root: options.places.root, cache: true, jobs: null, onTook: () => {} },
    surroundings,
    async (workshop) => {
      const selection = {
        drafts: false,
        future: false,
        edition: 'public',
        audience: 'reader',
        now: null,
      } as const;
      const request = {
        places: options.places,
        selection,
        overrides: {},
        previous: null,
        pages: false,
        search: false,
        observer: silent,
      };
      const read = await readSources(request, workshop, surroundings.now());
      return runPipeline(request, read, workshop, surroundings);
    },
  );
  const lang = options.lang ?? run.sources?.config.lang ?? 'ko';
  const posts = run.build?.parsed.map(({ post }) => post.value).toSorted(newestFirst) ?? [];
  const errors = run.diagnostics.filter(({ severity }) => severity === 'error');
  // What is wrong in a post is for `check` to tell; here its line is marked.
  const elsewhere = errors.filter(({ file }) => !posts.some(({ source }) => source === file));
  report({ ...run, diagnostics: elsewhere }, options, lang, surroundings);
  const entries = posts.map((post) =>
    entryOf(
      post,
      run.build?.scheduled ?? [],
      errors.some(({ file }) => file === post.source),
    ),
  );
  if (options.json) for (const entry of entries) surroundings.stdout(`${JSON.stringify(entry)}\n`);
  else surroundings.stdout(alignedTable(entries.map((entry) => rowOf(entry, lang))));
  return exitCodeOf(elsewhere, false);
}

/** A post as `list --json` tells it. */
type Entry = {
  /** Its path under `posts/`. */
  readonly source: string;
  readonly url: string;
  readonly slug: string;
  readonly title: string;
  /** `-` when none was stated, or none that is a date. */
  readonly date: string;
  readonly category: string | null;
  readonly type: string;
  readonly marks: readonly Mark[];
};

/** Why a post is not on the site, or not as it should be. */
type Mark = 'error' | 'draft' | 'scheduled' | 'internal';

const markNames: Readonly<Record<Mark, Bilingual>> = {
  error: { ko: '오류', en: 'error' },
  draft: { ko: '초안', en: 'draft' },
  scheduled: { ko: '예약', en: 'scheduled' },
  internal: { ko: '내부', en: 'internal' },
};

function entryOf(post: Post, scheduled: readonly SourcePath[], hasError: boolean): Entry {
  const { source, slug, permalink, category, type, frontmatter } = post;
  const marks: readonly (Mark | null)[] = [
    hasError ? 'error' : null,
    frontmatter.draft ? 'draft' : null,
    scheduled.includes(source) ? 'scheduled' : null,
    frontmatter.visibility === 'internal' ? 'internal' : null,
  ];
  return {
    source: sourceOf(source),
    url: permalink,
    slug,
    title: frontmatter.title,
    date: hasDate(post) ? isoDate(frontmatter.date).slice(0, '2026-11-23'.length) : '-',
    category,
    type,
    marks: marks.filter((mark) => mark !== null),
  };
}

/** A post without a valid date reads as of 1970-01-01 (see Frontmatter). */
function hasDate({ frontmatter: { date } }: Post): boolean {
  return date.precision !== 'day' || isoDate(date) !== '1970-01-01';
}

function rowOf({ date, category, slug, title, marks }: Entry, lang: Language): readonly string[] {
  return [date, category ?? '-', slug, title, marks.map((mark) => markNames[mark][lang]).join(', ')];
}
