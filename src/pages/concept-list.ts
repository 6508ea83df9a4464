import type { Digested } from '../kernel/digest.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { type GapView, gapViews } from './gap-view.ts';
import { type Head, listHead } from './head.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { type TopicLink, topicLink } from './topic-link.ts';
import { wordsOf } from './words.ts';

export type ConceptListView = {
  readonly head: Head;
  readonly description: string;
  readonly concepts: readonly ConceptRow[];
  readonly gaps: readonly GapView[];
};

export type ConceptRow = TopicLink & {
  readonly aliases: readonly string[];
  readonly definition: string | null;
  /** How many posts explain it, and how many others are about it. */
  readonly explainers: number;
  readonly posts: number;
};

/** `/concepts/`: the glossary, in Korean order, and the concepts that no post explains yet. */
export function conceptListPages(
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'concept-list', ConceptListView>[] {
  const { config, knowledge } = site;
  const words = wordsOf(config.lang);
  const description = words.conceptsDescription;
  return [
    pageOf('concept-list', '/concepts/', chrome, {
      head: listHead(config, { url: '/concepts/', title: words.concepts, description }),
      description,
      concepts: knowledge.topics.concepts.all.map((topic) => {
        const explainers = new Set(topic.explainers);
        return {
          ...topicLink(topic, site),
          aliases: topic.entry?.aliases ?? [],
          definition: topic.entry?.definition ?? null,
          explainers: explainers.size,
          posts: topic.posts.filter((post) => !explainers.has(post)).length,
        };
      }),
      gaps: gapViews('concepts', site),
    }),
  ];
}
