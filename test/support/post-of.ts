import type { EarlierKnowledge } from '../../src/content/earlier-knowledge.ts';
import type { Frontmatter } from '../../src/content/frontmatter.ts';
import type { Post } from '../../src/content/post.ts';
import type { Reference, ReferenceTarget } from '../../src/content/reference.ts';
import type { Selection, SiteConfig } from '../../src/content/site-config.ts';
import type { Asset, ImageFault, ImageSize, SourceFile } from '../../src/content/source-file.ts';
import { defaultActionSlo } from '../../src/incident/action-slo.ts';
import { defaultGradeMatrix } from '../../src/incident/grade.ts';
import { emptyRegistries, type Registries } from '../../src/incident/registry.ts';
import { byPlace, type Diagnostic, type Outcome } from '../../src/kernel/diagnostic.ts';
import { digested, digestOf } from '../../src/kernel/digest.ts';
import type { Timestamp } from '../../src/kernel/time/instant.ts';
import { parseTimestamp } from '../../src/kernel/time/parse-timestamp.ts';
import { assemble } from '../../src/site/assemble.ts';
import type { RelatedIncidents } from '../../src/site/knowledge/related-incidents.ts';
import type { Site } from '../../src/site/site.ts';

/** What a test says of a post; all else is the plainest there is. */
export type PostFacts = Partial<Omit<Frontmatter, 'date' | 'updated'>> & {
  readonly date?: string;
  readonly updated?: string;
};

/** A post as if it had been parsed, without Markdown. Its slug and category follow from its path. */
export function postOf(source: string, facts: PostFacts = {}, more: Partial<Post> = {}): Post {
  const path = source.replace(/^posts\//, '').replace(/(?:\/index)?\.md$/, '');
  const segments = path.split('/');
  const slug = facts.slug ?? segments.at(-1) ?? '';
  const frontmatter = frontmatterOf(slug, facts);
  const references = more.references ?? [];
  return {
    source,
    slug,
    permalink: `/posts/${slug}/`,
    category: facts.category ?? (segments.length > 1 ? (segments[0] ?? null) : null),
    type: facts.type ?? 'howto',
    frontmatter,
    record: null,
    description: facts.description ?? `${frontmatter.title}의 설명`,
    headings: [],
    anchors: (more.headings ?? []).map(({ id }) => id),
    references,
    readingMinutes: 3,
    internalParts: [],
    abridged: null,
    ...more,
  };
}

function frontmatterOf(slug: string, { date, updated, ...facts }: PostFacts): Frontmatter {
  return {
    title: slug,
    slug: null,
    category: null,
    type: null,
    description: null,
    tags: [],
    series: null,
    aliases: [],
    draft: false,
    authors: [],
    lang: null,
    translationOf: null,
    visibility: 'public',
    technologies: [],
    concepts: [],
    explains: [],
    errorSignatures: [],
    prerequisites: [],
    relatedTo: [],
    notRelated: [],
    references: [],
    cover: null,
    ...facts,
    date: timeOf(date ?? '2023-07-08T10:00'),
    updated: updated === undefined ? null : timeOf(updated),
  };
}

export function timeOf(text: string): Timestamp {
  const time = parseTimestamp(text, 'Asia/Seoul');
  if (typeof time === 'string') throw new Error(`${text}: ${time}`);
  return time;
}

/** References to files, slugs or addresses, in this order: `a.md#절`, `[[slug]]`, `/tags/?a=1#b`. */
export function linksTo(...targets: readonly string[]): { references: readonly Reference[] } {
  return {
    references: targets.map((target) => ({ hole: 'href', target: targetOf(target) })),
  };
}

/** Pictures in a text. */
export function picturesOf(...targets: readonly string[]): { references: readonly Reference[] } {
  return { references: linksTo(...targets).references.map((reference) => ({ ...reference, hole: 'image' })) };
}

function targetOf(text: string): ReferenceTarget {
  const wiki = /^\[\[([^#]*)(?:#(.*))?\]\]$/.exec(text);
  if (wiki !== null) return { kind: 'slug', slug: wiki[1] ?? '', anchor: wiki[2] ?? null };
  const [, path = '', query = '', anchor = null] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(text) ?? [];
  if (path.startsWith('/')) return { kind: 'address', path, query, anchor };
  return path.startsWith('../') ? { kind: 'outside', path } : { kind: 'file', path, anchor };
}

export function assetOf(
  path: string,
  content = path,
  image: ImageSize | null = null,
  broken: ImageFault | null = null,
): Asset {
  return { path, digest: digestOf(content), image, broken };
}

export function styleOf(path: string, css: string): SourceFile {
  return { path, text: digested(css) };
}

/** What a test says of a site; all else is what `config` and `now` below say. */
export type SiteFacts = {
  readonly config?: Partial<SiteConfig>;
  readonly selection?: Partial<Selection>;
  readonly registries?: Partial<Registries>;
  readonly related?: readonly RelatedIncidents[];
  readonly previous?: EarlierKnowledge;
  readonly styles?: readonly SourceFile[];
  readonly assets?: readonly Asset[];
};

const config: SiteConfig = {
  title: '회고',
  description: '',
  siteUrl: 'https://a.dev',
  base: '/',
  lang: 'ko',
  timeZone: 'Asia/Seoul',
  authors: [],
  categories: [
    { id: 'incident', label: '장애', labels: [], type: 'incident-report', description: '장애의 기록' },
    { id: 'docker', label: 'Docker', labels: [], type: 'howto', description: '' },
  ],
  pageSize: 20,
  gradeMatrix: defaultGradeMatrix,
  actionSlo: defaultActionSlo,
  leaks: { allow: [] },
  markdown: { breaks: false },
  feeds: { limit: 20 },
  search: { synonyms: [], reviewedSynonyms: true },
  csp: true,
  hosts: ['nojekyll'],
  verification: { google: null, naver: null },
  editLink: null,
};

const now = timeOf('2026-11-23T12:00').from;

/** The site that some posts make, in 2026. */
export function siteOf(posts: readonly Post[], facts: SiteFacts = {}): Outcome<Site> {
  return assemble(posts, {
    config: { ...config, ...facts.config },
    selection: {
      drafts: false,
      future: false,
      edition: 'public',
      audience: 'reader',
      now,
      ...facts.selection,
    },
    registries: { ...emptyRegistries, ...facts.registries },
    related: facts.related ?? [],
    previous: facts.previous ?? null,
    styles: facts.styles ?? [],
    assets: facts.assets ?? [],
  });
}

/** Diagnostics in short, by place: `posts/a.md:3 link/missing` is told of the third reference, `:0` of something else. */
export function short(diagnostics: readonly Diagnostic[]): readonly string[] {
  const number = ({ part }: Diagnostic) => (part?.kind === 'reference' ? part.index + 1 : 0);
  return diagnostics
    .toSorted((a, b) => (a.file === b.file ? number(a) - number(b) : byPlace(a, b)))
    .map((diagnostic) => `${diagnostic.file}:${number(diagnostic)} ${diagnostic.code}`);
}
