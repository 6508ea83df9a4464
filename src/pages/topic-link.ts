import { href } from '../kernel/paths.ts';
import type { Topic } from '../site/knowledge/topics.ts';
import type { Site } from '../site/site.ts';

/** A service, cause, concept or technology by its label; a technology has no page, so it leads nowhere. */
export type TopicLink = { readonly label: string; readonly url: string | null };

export function topicLink({ label, url }: Topic, { config }: Site): TopicLink {
  return { label, url: url === null ? null : href(config.base, url) };
}
