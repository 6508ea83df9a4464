import { fileURLToPath } from 'node:url';
import type { EarlierKnowledge } from '../../src/content/earlier-knowledge.ts';
import type { Selection } from '../../src/content/site-config.ts';
import type { ImageSize } from '../../src/content/source-file.ts';
import { validateSiteConfig } from '../../src/content/validate-site-config.ts';
import { blobIn } from '../../src/engine/blob-in.ts';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import type { Pool, Store, Texts } from '../../src/engine/task.ts';
import { loadTemplates } from '../../src/host/compiling/load-templates.ts';
import { describe as say } from '../../src/kernel/describe.ts';
import { byPlace, type Diagnostic } from '../../src/kernel/diagnostic.ts';
import { type Digest, digested, digestOf, fingerprint } from '../../src/kernel/digest.ts';
import type { OutputFile } from '../../src/pages/output-file.ts';
import { type Build, build } from '../../src/pipeline/build.ts';
import { bytesOfRecipe } from '../../src/pipeline/bytes-of-recipe.ts';
import { inspectLeaks } from '../../src/pipeline/inspect-leaks.ts';
import { inspectSensitive } from '../../src/pipeline/inspect-sensitive.ts';
import { type Middle, plan } from '../../src/pipeline/middle.ts';
import type { Sources } from '../../src/pipeline/sources.ts';
import { tasks } from '../../src/pipeline/tasks.ts';
import { inlinePool, runAllOf, textsOf } from './cold-run.ts';

const templates = loadTemplates(fileURLToPath(new URL('../../templates', import.meta.url)), null);

/**
 * The site of examples that the leak scan reads, for a test that brings neither a store nor a pool. It is made of nothing of
 * the posts of a test, so most tests have the same one, which takes longer to build than theirs.
 */
const ofExamples = createMemoryStore();
const examples = new Map<Digest, Promise<Build>>();

function buildExamples(sources: Sources, texts: Texts): Promise<Build> {
  const key = fingerprint(sources);
  const made = examples.get(key) ?? build(sources, tasks, runAllOf(texts, { store: ofExamples }), plan);
  examples.set(key, made);
  return made;
}

/** The files of a site under their paths below `posts/`, as text; a picture as its size. */
export type Files = { readonly [path: string]: string | ImageSize };

/** A site in memory. Every method gives another site; `build` runs the one build over it. */
export type SiteTest = {
  readonly files: Files;
  write(path: string, content: string | ImageSize): SiteTest;
  remove(path: string): SiteTest;
  rename(from: string, to: string): SiteTest;
  config(part: object): SiteTest;
  select(part: Partial<Selection>): SiteTest;
  /** The same site, that is to compare itself with an earlier one. */
  since(previous: EarlierKnowledge): SiteTest;
  /** The sources, and the texts of the posts. */
  sources(): Promise<{ readonly sources: Sources; readonly texts: ReadonlyMap<Digest, string> }>;
  build(remembering?: { store?: Store; pool?: Pool; middle?: Middle }): Promise<BuiltSite>;
};

/** What a build came to, in the words of a test. */
export type BuiltSite = {
  /** Every output file: its text, or `copy of` its source. */
  readonly outputs: { readonly [path: string]: string };
  readonly withdrawn: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics as `path:line:column severity code`. */
  readonly problems: readonly string[];
  /** The text of an output file. Throws for one that is not there, naming those that are. */
  page(path: string): string;
};

/** A post with the least it needs; `more` are further lines of its frontmatter. */
export function post(title: string, body = '본문입니다.', more = ''): string {
  return `---\ntitle: ${title}\ndate: 2026-01-02\n${more === '' ? '' : `${more}\n`}---\n\n${body}\n`;
}

/** The site that has these files and nothing else; the clock shows 23 November 2026. */
export function siteTest(
  files: Files = {},
  configured: object = {},
  selected: Partial<Selection> = {},
  previous: EarlierKnowledge | null = null,
): SiteTest {
  const withFiles = (changed: Files) => siteTest(changed, configured, selected, previous);
  const site: SiteTest = {
    files,
    write: (path, content) => withFiles({ ...files, [path]: content }),
    remove: (path) => withFiles(Object.fromEntries(Object.entries(files).filter(([name]) => name !== path))),
    rename: (from, to) =>
      withFiles(
        Object.fromEntries(
          Object.entries(files).map(([name, content]) => [name === from ? to : name, content]),
        ),
      ),
    config: (part) => siteTest(files, { ...configured, ...part }, selected, previous),
    select: (part) => siteTest(files, configured, { ...selected, ...part }, previous),
    since: (earlier) => siteTest(files, configured, selected, earlier),
    sources: () => sourcesOf(files, configured, selected, previous),
    build: async (remembering = {}) => {
      const { store = createMemoryStore(), pool = inlinePool, middle = plan } = remembering;
      const isCold = remembering.store === undefined && remembering.pool === undefined;
      const { sources, texts } = await site.sources();
      const runAll = runAllOf(textsOf(texts), { pool, store });
      const built = await build(sources, tasks, runAll, middle);
      const { outputs } = built;
      const inspection = {
        store: { ...store, blob: (digest: Digest) => store.blob(digest) ?? ofExamples.blob(digest) },
        engine: digestOf('test'),
        texts: textsOf(texts),
        build: isCold
          ? buildExamples
          : (sample: Sources, ofSample: Texts) =>
              build(sample, tasks, runAllOf(ofSample, { pool, store }), plan),
        copied: async (from: string) => {
          const content = files[from.replace(/^posts\//, '')];
          return Buffer.from(typeof content === 'string' ? content : '');
        },
      };
      const leaks = await inspectLeaks(built, sources, inspection);
      const sensitive = await inspectSensitive(built, sources, inspection);
      const diagnostics = [...built.diagnostics, ...leaks, ...sensitive].sort(byPlace);
      return builtSite(
        Object.fromEntries(outputs.map(({ path, content }) => [path, textOf(content, store)])),
        diagnostics,
        built.withdrawn,
      );
    },
  };
  return site;
}

function textOf(content: OutputFile['content'], store: Store): string {
  if (content.kind === 'copy') return `copy of ${content.from}`;
  if (content.kind === 'blob') return Buffer.from(blobIn(store, content.blob)).toString();
  return content.kind === 'text'
    ? content.text
    : Buffer.from(bytesOfRecipe(content.recipe, store)).toString();
}

async function sourcesOf(
  files: Files,
  configured: object,
  selected: Partial<Selection>,
  previous: EarlierKnowledge | null,
) {
  const config = validateSiteConfig({
    value: { title: '시험', siteUrl: 'https://example.com', ...configured },
    file: 'site.config.ts',
    spanOf: () => undefined,
  });
  const { value: loaded, diagnostics } = await templates;
  const problem = [...config.diagnostics, ...diagnostics].find(({ severity }) => severity === 'error');
  if (problem !== undefined) throw new Error(`${problem.file}: ${say(problem, 'en').message}`);
  const entries = Object.entries(files);
  const posts = entries.flatMap(([path, text]) =>
    typeof text === 'string' && path.endsWith('.md') ? [{ path: `posts/${path}`, text }] : [],
  );
  const sources: Sources = {
    config: config.value,
    selection: {
      drafts: false,
      future: false,
      edition: 'public',
      audience: 'reader',
      now: Date.UTC(2026, 10, 23),
      ...selected,
    },
    posts: posts.map(({ path, text }) => ({ path, text: digestOf(text) })),
    registries: entries.flatMap(([path, text]) =>
      typeof text === 'string' && isRegistry(path) ? [{ path: `posts/${path}`, text: digested(text) }] : [],
    ),
    styles: [{ path: 'public/styles/site.css', text: digested('body { background: url(/a.png) }') }],
    assets: entries.flatMap(([path, content]) =>
      path.endsWith('.md') || isRegistry(path)
        ? []
        : [
            {
              path: `posts/${path}`,
              digest: digestOf(JSON.stringify(content)),
              image: typeof content === 'string' ? null : content,
              broken: null,
            },
          ],
    ),
    templates: loaded.bundle,
    previous,
  };
  return { sources, texts: new Map(posts.map(({ text }) => [digestOf(text), text])) };
}

const isRegistry = (path: string) => path.startsWith('_knowledge/');

function builtSite(
  outputs: { readonly [path: string]: string },
  diagnostics: readonly Diagnostic[],
  withdrawn: readonly string[],
): BuiltSite {
  return {
    outputs,
    withdrawn,
    diagnostics,
    problems: diagnostics.map(
      ({ file, span, severity, code }) =>
        `${file}:${span?.line ?? 1}:${span?.column ?? 1} ${severity} ${code}`,
    ),
    page: (path) => {
      const text = outputs[path];
      if (text === undefined) throw new Error(`no ${path} among ${Object.keys(outputs).join(', ')}`);
      return text;
    },
  };
}
