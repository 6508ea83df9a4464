import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Post } from '../../src/content/post.ts';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import type { IncidentRecord } from '../../src/incident/incident-record.ts';
import type { SourcePath } from '../../src/kernel/paths.ts';
import { parsePosts } from '../../src/pipeline/build.ts';
import { tasks } from '../../src/pipeline/tasks.ts';
import { type Report, relatedIncidents } from '../../src/site/knowledge/related-incidents.ts';
import { runAllOf, textsOf } from './cold-run.ts';
import { siteTest } from './site-test.ts';

const folder = fileURLToPath(new URL('../fixtures/related-incidents/', import.meta.url));

type Family = { readonly split: 'development' | 'test'; readonly members: readonly SourcePath[] };

/** How many of the queries have another member of their family first, and among the first three. */
export type Score = { readonly queries: number; readonly hit1: number; readonly hit3: number };

let reports: Promise<readonly Report[]> | null = null;

/**
 * Scores related incidents on a part of test/fixtures/related-incidents.
 * @param by everything that is compared, or words alone
 */
export async function scoreRelated(split: Family['split'], by: 'everything' | 'words'): Promise<Score> {
  reports ??= readReports();
  const all = await reports;
  const compared = by === 'words' ? all.map(onlyWords) : all;
  const selection = { drafts: false, future: true, edition: 'public', audience: 'reader', now: 0 } as const;
  const related = new Map(relatedIncidents(compared, selection).map((each) => [each.of, each.related]));
  const { families }: { families: readonly Family[] } = JSON.parse(
    readFileSync(`${folder}families.json`, 'utf8'),
  );
  const ranks = families
    .filter((family) => family.split === split)
    .flatMap(({ members }) =>
      members.map((query) =>
        (related.get(query) ?? []).findIndex(({ source }) => source !== query && members.includes(source)),
      ),
    );
  const within = (first: number) => ranks.filter((rank) => rank >= 0 && rank < first).length;
  return { queries: ranks.length, hit1: within(1), hit3: within(3) };
}

/** The posts of the set, all as reports: a how-to may be what an incident is like. */
async function readReports(): Promise<readonly Report[]> {
  const paths = readdirSync(`${folder}posts`, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const files = Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(`${folder}posts/${path}`, 'utf8')]),
  );
  const { sources, texts } = await siteTest(files).sources();
  const runAll = runAllOf(textsOf(texts), { store: createMemoryStore() });
  const parsed = await parsePosts(sources, tasks, runAll);
  const terms = await runAll(
    tasks.terms,
    parsed.map(({ value }) => value.text),
  );
  return parsed.map(({ value }, at) => ({ post: value.post.value, terms: terms[at]?.value ?? [] }));
}

/** A report that shares no id with any other. */
function onlyWords({ post, terms }: Report): Report {
  const { frontmatter, record } = post;
  const incident = record?.incident ?? null;
  const bare: Post = {
    ...post,
    frontmatter: { ...frontmatter, errorSignatures: [], concepts: [], explains: [], technologies: [] },
    record:
      record === null || incident === null ? null : { ...record, incident: withoutIds(incident, post.slug) },
  };
  return { post: bare, terms };
}

function withoutIds(incident: IncidentRecord, slug: string): IncidentRecord {
  const { causes } = incident;
  return {
    ...incident,
    services: [],
    causes: causes === 'unknown' ? causes : causes.map((cause, at) => ({ ...cause, id: `${slug} ${at}` })),
  };
}
