import type { Post } from '../content/post.ts';
import type { SiteConfig } from '../content/site-config.ts';
import { sourceOf } from '../content/source-of.ts';
import type { Digested } from '../kernel/digest.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { topicsExplainedBy, topicsOfPost } from '../site/knowledge/topics-of-post.ts';
import type { Site } from '../site/site.ts';
import { authorsOf } from './authors-of.ts';
import type { Chrome } from './chrome.ts';
import { dateView } from './date-view.ts';
import type { Head } from './head.ts';
import { type Hole, holesOf } from './holes.ts';
import { type HowToView, howToView } from './how-to-view.ts';
import { type IncidentView, incidentView } from './incident/incident-view.ts';
import { type DateView, type LinkView, postLink, termLink } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { categoryLink, type Marks, marksOf, tagLinks } from './post-card.ts';
import { postHead } from './post-head.ts';
import { type RetrospectiveView, retrospectiveView } from './retrospective-view.ts';
import { type TopicLink, topicLink } from './topic-link.ts';

export type PostView = {
  readonly head: Head;
  readonly title: string;
  readonly lang: string | null;
  readonly description: string;
  readonly date: DateView;
  readonly updated: DateView | null;
  readonly category: LinkView | null;
  readonly tags: readonly LinkView[];
  readonly authors: readonly string[];
  readonly readingMinutes: number;
  readonly marks: Marks;
  /** Headings of the levels 2 and 3, flat, in order; ids are anchors in the body. */
  readonly tableOfContents: readonly { readonly depth: number; readonly id: string; readonly text: string }[];
  readonly abridged: AbridgedView | null;
  readonly body: BodyView;
  /** What it states as a report of an incident, as a how-to, as a retrospective; null for what it is not. */
  readonly incident: IncidentView | null;
  readonly howTo: HowToView | null;
  readonly retrospective: RetrospectiveView | null;
  /** The concepts that it is about or explains. */
  readonly concepts: readonly TopicLink[];
  readonly prerequisites: readonly LinkView[];
  readonly series: SeriesPlace | null;
  readonly references: readonly LinkView[];
  readonly backlinks: readonly LinkView[];
  readonly related: readonly RelatedPost[];
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
  readonly editLink: string | null;
  /** The same post in other languages. */
  readonly translations: readonly (LinkView & { readonly lang: string })[];
};

/** What the public edition says in place of what it leaves out of a post. */
export type AbridgedView = { readonly summary: string | null };

/**
 * A post's HTML, as the post it is of, and what fills its holes: `holes` runs parallel to the post's references. The HTML
 * itself is no part of the view: which one it is, is said beside it (see RenderInput).
 */
export type BodyView = { readonly of: SourcePath; readonly holes: readonly Hole[] };

/** Where a post stands in its series; `part` starts at 1. */
export type SeriesPlace = {
  readonly name: string;
  readonly url: string;
  readonly part: number;
  readonly parts: readonly LinkView[];
};

/** A related post and why, as words: `공통 태그: OOM, Redis`. */
export type RelatedPost = { readonly label: string; readonly url: string; readonly reason: string };

/** `/posts/<slug>/`: each post. */
export function postPages(site: Site, chrome: Digested<Chrome>): readonly PageOf<'post', PostView>[] {
  return site.posts.map((post) => pageOf('post', post.permalink, chrome, postView(post, site)));
}

function postView(post: Post, site: Site): PostView {
  const { config } = site;
  const { source, frontmatter, headings, readingMinutes, description } = post;
  const link = (other: Post) => postLink(other, config);
  const stated = site.stated.get(source);
  const neighbours = site.neighbours.get(source);
  const incident = site.knowledge.incidentOf.get(source);
  const howTo = post.record?.howTo ?? null;
  const retrospective = post.record?.retrospective ?? null;
  return {
    head: postHead(post, site),
    title: frontmatter.title,
    lang: frontmatter.lang,
    description,
    date: dateView(frontmatter.date, config),
    updated: frontmatter.updated === null ? null : dateView(frontmatter.updated, config),
    category: categoryLink(post, site),
    tags: tagLinks(post, site),
    authors: authorsOf(post, config),
    readingMinutes,
    marks: marksOf(post, site),
    tableOfContents: headings.filter(({ depth }) => depth === 2 || depth === 3),
    abridged: post.abridged,
    body: { of: source, holes: holesOf(post, site) },
    incident: incident === undefined ? null : incidentView(incident, site),
    howTo: howTo === null ? null : howToView(howTo, site),
    retrospective: retrospective === null ? null : retrospectiveView(retrospective, site),
    concepts: conceptsOf(post, site),
    prerequisites: (stated?.prerequisites ?? []).map(link),
    series: seriesPlace(post, site),
    references: frontmatter.references.map(({ title, url }) => ({ label: title, url })),
    backlinks: (site.backlinks.get(source) ?? []).map(link),
    related: (site.related.get(source) ?? []).map(({ post: other, reason }) => {
      const { label, url } = link(other);
      return { label, url, reason };
    }),
    previous: neighbours?.previous ? link(neighbours.previous) : null,
    next: neighbours?.next ? link(neighbours.next) : null,
    editLink: editLinkOf(post, config),
    translations: (site.translations.get(source) ?? []).map((other) => ({
      ...link(other),
      lang: other.frontmatter.lang ?? config.lang,
    })),
  };
}

/** What it is about, then what else it explains, each once. */
function conceptsOf(post: Post, site: Site): readonly TopicLink[] {
  const { topics } = site.knowledge;
  const explained = topicsExplainedBy(post, topics).filter(({ registry }) => registry === 'concepts');
  const all = new Set([...topicsOfPost(post, 'concepts', topics), ...explained]);
  return [...all].map((topic) => topicLink(topic, site));
}

/** @returns null for a post without a series */
function seriesPlace(post: Post, { series, config }: Site): SeriesPlace | null {
  const [own] = series.termsOf.get(post.source) ?? [];
  if (own === undefined) return null;
  return {
    name: own.label,
    url: termLink(own, config).url,
    part: own.posts.findIndex(({ source }) => source === post.source) + 1,
    parts: own.posts.map((part) => postLink(part, config)),
  };
}

function editLinkOf({ source }: Post, { editLink }: SiteConfig): string | null {
  const path = sourceOf(source).split('/').map(encodeURIComponent).join('/');
  return editLink?.replaceAll('{path}', path) ?? null;
}
