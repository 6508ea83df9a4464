import { foldCase } from '../../kernel/fold-case.ts';
import type { Topic, TopicsByRegistry } from './topics.ts';

/**
 * What the registries call the topics of a site, in groups of names that mean the same: label, id and aliases. Only what is
 * shown is among them; of technologies, which have no pages, those that a post names.
 */
export function topicNames({
  services,
  causes,
  concepts,
  technologies,
}: TopicsByRegistry): readonly (readonly string[])[] {
  return [
    ...[services, causes, concepts].flatMap(({ all }) => all),
    ...technologies.all.filter(isNamed),
  ].flatMap(({ id, entry }) => {
    if (entry === null) return [];
    const names = distinct([entry.label, wordsOfId(id), ...entry.aliases]);
    return names.length < 2 ? [] : [names];
  });
}

function isNamed({ incidents, posts, explainers }: Topic): boolean {
  return incidents.length + posts.length + explainers.length > 0;
}

/** `connection-pool-exhaustion` is what English posts call it, too. */
function wordsOfId(id: string): string {
  return id.replace(/[-_]+/g, ' ');
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.toReversed().map((name) => [foldCase(name), name])).values()].reverse();
}
