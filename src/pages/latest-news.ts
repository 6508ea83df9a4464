import type { Post } from '../content/post.ts';
import { type KnownTime, knownOf } from '../incident/known-time.ts';
import type { Instant } from '../kernel/time/instant.ts';

/** An instant and the minutes its clock is ahead of UTC. */
type News = { readonly at: Instant; readonly offset: number };

/**
 * When there was last something new about a post: its date, its update, and for an incident each moment it has passed and
 * each action that was done. So an item of a feed is new again when an incident is mitigated, restored or fixed, although
 * its author changes only the fields that say so. A time that is not known exactly counts from its beginning, and what lies
 * before the post's own date moves nothing.
 */
export function latestNews({ frontmatter, record }: Post): News {
  const incident = record?.incident ?? null;
  const known: readonly (KnownTime | null)[] =
    incident === null
      ? []
      : [
          ...Object.values(incident.milestones).map(knownOf),
          ...incident.actionItems.map(({ doneAt }) => doneAt),
        ];
  const stated = frontmatter.updated ?? frontmatter.date;
  return known
    .flatMap((time): News[] => (time === null ? [] : [{ at: time.earliest, offset: time.offset }]))
    .reduce((last, news) => (news.at > last.at ? news : last), {
      at: stated.from,
      offset: stated.offset,
    });
}
