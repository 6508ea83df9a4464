import type { Post } from '../../content/post.ts';
import type { ActionItem } from '../../incident/action-item.ts';
import { firstKnown } from '../../incident/first-known.ts';
import { type KnownTime, knownOf } from '../../incident/known-time.ts';
import { timeOfStamp } from '../../incident/read-stated-time.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { Incident } from './incident.ts';

/** Something that somebody promised to do: a measure against recurrence, or what a retrospective wants to try. */
export type Promised = {
  readonly item: ActionItem;
  readonly kind: 'action' | 'try';
  readonly post: Post;
  /** Null for what a retrospective promises. */
  readonly incident: Incident | null;
  /** When it began to be owed: when the incident began, or for a retrospective the date of the post. */
  readonly since: KnownTime;
  /** Whether nobody knows when the incident began, only that it had by then: something of it is known, or it was reported. */
  readonly mayBeOlder: boolean;
  /** The part of the post that states it: `actionItems.0`. */
  readonly field: string;
};

/**
 * All that was promised, post by post in the order given, in each post as it stands there.
 * @param incidents by their posts
 */
export function promisesOf(
  posts: readonly Post[],
  incidents: ReadonlyMap<SourcePath, Incident>,
): readonly Promised[] {
  return posts.flatMap((post) => {
    const incident = incidents.get(post.source) ?? null;
    const retrospective = post.record?.retrospective ?? null;
    const reported = timeOfStamp(post.frontmatter.date);
    const milestones = incident?.record.milestones;
    const began = knownOf(milestones?.started ?? null);
    const since = began ?? (milestones === undefined ? null : firstKnown(milestones)) ?? reported;
    return [
      ...(incident?.record.actionItems ?? []).map((item, at) => ({
        item,
        kind: 'action' as const,
        post,
        incident,
        since,
        mayBeOlder: began === null,
        field: `actionItems.${at}`,
      })),
      ...(retrospective?.tryItems ?? []).map((item, at) => ({
        item,
        kind: 'try' as const,
        post,
        incident: null,
        since: reported,
        mayBeOlder: false,
        field: `tryItems.${at}`,
      })),
    ];
  });
}
