import { escapeControls } from '../host/printing/escape-controls.ts';
import { checkPublished } from '../host/publishing/check-published.ts';
import { openOutput } from '../host/publishing/open-output.ts';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import {
  createSearchClient,
  type SearchAnswer,
  type SearchClient,
  type ShownPost,
} from '../search/client.ts';
import { UnreadableFile } from '../search/query/load-once.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-code.ts';
import { report } from './report.ts';
import type { SearchOptions } from './search-options.ts';
import { siteLanguage } from './site-language.ts';
import type { Surroundings } from './surroundings.ts';

/** Results of one query. */
const mostResults = { asJson: 20, asText: 5 };

/** The built site has no index, or not all of it. */
class MissingFile extends Error {
  override readonly name = 'MissingFile';
}

/** Searches a built site, with the code that browsers run. */
export async function runSearch(options: SearchOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { dist, query } = options;
  const lang = await siteLanguage(options);
  const fail = (problems: readonly Diagnostic[]) => {
    report({ diagnostics: problems, realPath: new Map() }, options, lang, surroundings);
    return exitCodeOf(problems, false);
  };
  const problems = await checkPublished(dist);
  if (problems.length > 0) return fail(problems);
  const client = createSearchClient(async (name, read) => read(await readFile(dist, name)));
  const queries = query === null ? surroundings.inputLines() : [query];
  try {
    for await (const asked of queries) await answer(asked, client, options, lang, surroundings);
    return exitCodes.fine;
  } catch (error) {
    const file = lackingFile(error);
    if (file === null) throw error;
    return fail([diagnose('output/no-search', { file: dist }, { file })]);
  }
}

/** The file of the site for which a query could not be answered; null where it failed for another reason. */
function lackingFile(error: unknown): string | null {
  if (error instanceof MissingFile) return error.message;
  return error instanceof UnreadableFile ? `search/${error.file}` : null;
}

/** @throws MissingFile */
async function readFile(dist: string, name: string): Promise<string> {
  const path = `search/${name}`;
  const file = await openOutput(dist, path);
  if (file === null) throw new MissingFile(path);
  const chunks: Buffer[] = [];
  for await (const chunk of file.read(null)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function answer(
  query: string,
  client: SearchClient,
  { json }: SearchOptions,
  lang: Language,
  { stdout }: Surroundings,
): Promise<void> {
  const found = await client.search(query);
  const hits = found.hits.slice(0, json ? mostResults.asJson : mostResults.asText);
  const posts = await Promise.all(hits.map((hit) => client.show(found, hit)));
  const results = posts.map((post, at) => ({ ...resultOf(post), score: rounded(hits[at]?.score ?? 0) }));
  if (!json) {
    stdout(textOf(found, results, lang));
    return;
  }
  const weak = found.isWeak ? { weak: true } : {};
  stdout(`${JSON.stringify({ query, rewrites: found.rewrites, ...weak, results })}\n`);
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

/** A result as `search --json` tells it. */
type Result = {
  readonly source: string;
  /** With the anchor of the section, where there is one. */
  readonly url: string;
  readonly title: string;
  readonly heading?: string;
  readonly excerpt?: string;
};

function resultOf({ card, sections: [best] }: ShownPost): Result {
  const { source, url, title } = card;
  const anchor = best?.anchor ?? null;
  return {
    source,
    url: anchor === null ? url : `${url}#${encodeURIComponent(anchor)}`,
    title,
    ...(best === undefined || best.heading === '' ? {} : { heading: best.heading }),
    ...(best === undefined || best.excerpt.text === '' ? {} : { excerpt: best.excerpt.text }),
  };
}

function textOf({ rewrites, isWeak }: SearchAnswer, results: readonly Result[], lang: Language): string {
  const words = lines[lang];
  return [
    ...rewrites.map(({ from, to }) => words.rewrite(from, to)),
    ...(isWeak && results.length > 0 ? [words.weak] : []),
    ...(results.length === 0 ? [words.nothing] : []),
    ...results.flatMap(({ title, url, heading, excerpt }) => [
      title,
      `  ${decodeURI(url)}`,
      ...(excerpt === undefined ? [] : [`  ${heading === undefined ? '' : `${heading}: `}${excerpt}`]),
    ]),
  ]
    .map((line) => `${escapeControls(line)}\n`)
    .join('');
}

const lines = {
  ko: {
    rewrite: (from: string, to: string) => `‘${from}’ → ${to} 결과입니다`,
    weak: '이 오류를 다룬 글을 찾지 못했습니다. 비슷한 글입니다',
    nothing: '찾지 못했습니다',
  },
  en: {
    rewrite: (from: string, to: string) => `“${from}” was read as ${to}`,
    weak: 'no post explains this error; these are somewhat like it',
    nothing: 'nothing found',
  },
} as const;
