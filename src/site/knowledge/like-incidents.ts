import type { Reason } from '../../incident/related/relate.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { StatedPosts } from '../stated-posts.ts';
import { statedRelations } from '../stated-relations.ts';
import type { Incident } from './incident.ts';
import type { RelatedIncidents } from './related-incidents.ts';

/** An incident that is like another: because an author says so, in his words or without any, or for reasons that were found. */
export type LikeIncident = { readonly incident: Incident } & (
  | { readonly by: 'author'; readonly why: string | null }
  | { readonly by: 'likeness'; readonly reasons: readonly Reason[] }
);

/** Incidents that are shown for each. */
const most = 5;

/**
 * For each incident those that are like it: first those that its author names, then those whose authors name it, then those
 * that were found, the most alike first.
 */
export function likeIncidents(
  incidentOf: ReadonlyMap<SourcePath, Incident>,
  related: readonly RelatedIncidents[],
  stated: ReadonlyMap<SourcePath, StatedPosts>,
): ReadonlyMap<SourcePath, readonly LikeIncident[]> {
  const found = new Map(related.map((each) => [each.of, each.related]));
  const posts = [...incidentOf.values()].map(({ post }) => post);
  const byAuthors = statedRelations(posts, stated);
  return new Map(
    [...incidentOf.keys()].map((source) => {
      const named = (byAuthors.get(source) ?? []).flatMap(({ post, why }): LikeIncident[] => {
        const incident = incidentOf.get(post.source);
        return incident === undefined ? [] : [{ incident, by: 'author', why }];
      });
      const alike = (found.get(source) ?? []).flatMap(({ source: other, reasons }): LikeIncident[] => {
        const incident = incidentOf.get(other);
        return incident === undefined ? [] : [{ incident, by: 'likeness', reasons }];
      });
      return [source, firstMentions([...named, ...alike]).slice(0, most)];
    }),
  );
}

function firstMentions(likes: readonly LikeIncident[]): readonly LikeIncident[] {
  const incidents = likes.map(({ incident }) => incident);
  return likes.filter(({ incident }, at) => incidents.indexOf(incident) === at);
}
