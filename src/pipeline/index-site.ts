import { inEdition } from '../content/in-edition.ts';
import type { Post } from '../content/post.ts';
import type { SiteConfig } from '../content/site-config.ts';
import { sourceOf } from '../content/source-of.ts';
import type { RunAll } from '../engine/task.ts';
import { blobOf } from '../kernel/blob.ts';
import type { Outcome } from '../kernel/diagnostic.ts';
import type { Digest } from '../kernel/digest.ts';
import { href } from '../kernel/paths.ts';
import { dayIn } from '../kernel/time/day.ts';
import { weakly } from '../kernel/weakly.ts';
import type { OutputFile } from '../pages/output-file.ts';
import { facetFile } from '../search/index/facet-file.ts';
import {
  cardsInList,
  type IndexDescription,
  indexFormat,
  indexNames,
  markLength,
} from '../search/index/index-description.ts';
import { knownSynonyms } from '../search/index/known-synonyms.ts';
import { offlineLengths, offlineTerms } from '../search/index/offline-terms.ts';
import { segmentSize } from '../search/index/segment.ts';
import type { PostHead } from '../search/searchable-post.ts';
import type { Build } from './build.ts';
import { facetsOfPost } from './facets-of-post.ts';
import { partedRegistries } from './parted-registries.ts';
import type { AnalyseInput, GatheredPosts, SearchTasks } from './search-tasks.ts';
import type { Sources } from './sources.ts';
import { subjectsOfPost, type TopicLabels, topicLabels } from './topic-labels.ts';

/** The folder of the index in the site. */
const folder = 'search';

/**
 * The files that search reads, of the posts that a build shows and of nothing else: what is not shown is in no list of
 * names, no synonym and no count. Like `build` it is a chain of remembered tasks around a little that is always done anew:
 *
 *     analyse  ->  gather  ->  term files, name files  ->  description
 *    (a post)   (256 posts)   (a group of terms, all names)
 *
 * Posts are numbered from the oldest on, so that a new one changes no other's number.
 */
export async function indexSite(
  { config, selection }: Pick<Sources, 'config' | 'selection'>,
  { parsed, registries, shown, topicNames }: Pick<Build, 'parsed' | 'registries' | 'shown' | 'topicNames'>,
  tasks: SearchTasks,
  runAll: RunAll,
): Promise<Outcome<readonly OutputFile[]>> {
  const { search } = config;
  if (search === null) return { value: [], diagnostics: [] };
  const editions = parsed.map((post) => inEdition(post, selection.edition));
  const bySource = new Map(editions.map((post) => [post.post.value.source, post]));
  const posts = shown.toReversed().flatMap((source) => bySource.get(source) ?? []);

  const isPublic = selection.edition === 'public';
  const labels = topicLabels(isPublic ? partedRegistries(registries, parsed).open : registries);
  const inputs = posts.map(({ post, text }) => analyseInput(post.value, text, config, labels));
  const analysed = await runAll(tasks.analyse, inputs);
  const cards = analysed.map(({ value }) => value.card);
  const gathered = await runAll(
    tasks.gather,
    chunked(
      analysed.map(({ value }) => value.words),
      segmentSize,
    ).map((chunk) => ({ posts: chunk })),
  );
  const segments = gathered.map(({ value }) => value);
  const groups = groupsOf(segments);
  const terms = await runAll(
    tasks.termFiles,
    groups.map((group) => ({ segments: group, posts: posts.length })),
  );
  const [names] = await runAll(tasks.nameFiles, [
    {
      names: segments.map((segment) => segment.names),
      pairs: segments.map((segment) => segment.pairs),
      synonyms: [...search.synonyms, ...topicNames, ...(search.reviewedSynonyms ? knownSynonyms : [])],
    },
  ]);
  const files = [
    ...terms.flatMap(({ value }, group) =>
      value.files.map((digest, file) => blobFile(indexNames.terms(group, file, markOf(digest)), digest)),
    ),
    ...(names?.value.files ?? []).map(({ beginning, digest }) =>
      blobFile(indexNames.names(beginning, markOf(digest)), digest),
    ),
    ...cards.map((digest, post) => blobFile(indexNames.card(post, markOf(digest)), digest)),
  ];
  const lists = chunked(cards.map(markOf), cardsInList).map((marks) => marks.join(''));
  const listMarks = lists.map((text) => markOf(blobOf(text).digest));
  const facets = facetFile(inputs.map(({ head }) => head.facets));
  const facetsMark = markOf(blobOf(facets).digest);
  const description: IndexDescription = {
    format: indexFormat,
    posts: posts.length,
    terms: terms.map(({ value }) => value.files.map(markOf).join('')),
    names: Object.fromEntries(
      (names?.value.files ?? []).map(({ beginning, digest }) => [beginning, markOf(digest)]),
    ),
    cards: listMarks,
    facets: facetsMark,
    offline: {
      terms: offlineTerms(
        terms.map(({ value }) => value.lengths),
        offlineLengths.terms,
      ),
      cards: offlineLengths.cards,
    },
    incidents: newestIncidents(posts.map(({ post }) => post.value)),
  };
  return {
    value: [
      textFile(indexNames.description, JSON.stringify(description)),
      textFile(indexNames.facets(facetsMark), facets),
      ...lists.map((text, at) => textFile(indexNames.cardList(at, listMarks[at] ?? ''), text)),
      ...files,
    ],
    diagnostics: [...analysed, ...gathered, ...terms, ...(names === undefined ? [] : [names])].flatMap(
      ({ diagnostics }) => diagnostics,
    ),
  };
}

const analyseInput = weakly(
  (post: Post, text: Digest, config: SiteConfig, labels: TopicLabels): AnalyseInput => ({
    head: headOf(post, config, labels),
    text,
  }),
);

function headOf(post: Post, config: SiteConfig, labels: TopicLabels): PostHead {
  const { source, permalink, category, description, frontmatter } = post;
  const { title, tags, date, errorSignatures } = frontmatter;
  const configured = config.categories.find(({ id }) => id === category);
  const label = configured?.label ?? category;
  const day = dayIn(config.timeZone, date.from);
  const facets = facetsOfPost(post, label, day, labels, config.lang);
  return {
    source: sourceOf(source),
    url: href(config.base, permalink),
    title,
    category: label,
    categoryNames: category === null ? [] : [...new Set([label ?? category, category])],
    tags,
    subjects: [...subjectsOfPost(post, labels), ...namesOfIncident(post), ...facets.severity],
    date: day,
    errorSignatures,
    description,
    facets,
  };
}

/** By what people call an incident beside its title: its number. */
function namesOfIncident({ record }: Post): readonly string[] {
  const incident = record?.incident ?? null;
  return incident === null ? [] : [incident.id];
}

/** Reports of incidents that are offered. */
const offeredIncidents = 5;

/** @param posts the oldest first */
function newestIncidents(posts: readonly Post[]): readonly number[] {
  return posts
    .flatMap(({ type }, post) => (type === 'incident-report' ? [post] : []))
    .slice(-offeredIncidents)
    .reverse();
}

/** The groups of all segments, each with its part of every segment. */
function groupsOf(segments: readonly GatheredPosts[]): readonly (readonly Digest[])[] {
  const count = Math.max(0, ...segments.map(({ groups }) => groups.length));
  return Array.from({ length: count }, (_, at) => segments.flatMap(({ groups }) => groups[at] ?? []));
}

function chunked<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

function markOf(digest: Digest): string {
  return digest.slice('d1_'.length, 'd1_'.length + markLength);
}

function blobFile(name: string, digest: Digest): OutputFile {
  return { path: `${folder}/${name}`, digest, content: { kind: 'blob', blob: digest } };
}

function textFile(name: string, text: string): OutputFile {
  return { path: `${folder}/${name}`, digest: blobOf(text).digest, content: { kind: 'text', text } };
}
