import type { Reason } from '../../incident/related/relate.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { StatedPosts } from '../stated-posts.ts';
import type { Incident } from './incident.ts';
import type { RelatedIncidents } from './related-incidents.ts';

/** An incident that is like another: because an author says so, in his words or without any, or for reasons that were found. */
export type LikeIncident = { readonly incident: Incident } & (
  | { readonly by: 'author'; readonly why: string | null }
  | { readonly by: 'likeness'; readonly reasons: readonly Reason[] }
);

/** Incidents that are shown for each. */
const most = 5;

/** What the author of one incident states holds for both, unless the other one's author objects. */
type Stated = ReadonlyMap<SourcePath, StatedPosts>;

/**
 * For each incident those that are like it: first those that its author names, then those whose authors name it, then those
 * that were found, the most alike first.
 */
export function likeIncidents(
  incidentOf: ReadonlyMap<SourcePath, Incident>,
  related: readonly RelatedIncidents[],
  stated: Stated,
): ReadonlyMap<SourcePath, readonly LikeIncident[]> {
  const found = new Map(related.map((each) => [each.of, each.related]));
  const naming = namedBy(incidentOf, stated);
  return new Map(
    [...incidentOf.keys()].map((source) => {
      const own = (stated.get(source)?.relatedTo ?? []).map(({ post, why }) => ({
        source: post.source,
        why,
      }));
      const named = [...own, ...(naming.get(source) ?? [])].flatMap(
        ({ source: other, why }): LikeIncident[] => {
          const incident = incidentOf.get(other);
          return incident === undefined ? [] : [{ incident, by: 'author', why }];
        },
      );
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

type Naming = { readonly source: SourcePath; readonly why: string | null };

/** For each incident the reports that name it as related, without those it says it is not related to. */
function namedBy(
  incidentOf: ReadonlyMap<SourcePath, Incident>,
  stated: Stated,
): ReadonlyMap<SourcePath, readonly Naming[]> {
  const naming = new Map<SourcePath, Naming[]>();
  for (const source of incidentOf.keys()) {
    for (const { post, why } of stated.get(source)?.relatedTo ?? []) {
      const refused = stated.get(post.source)?.notRelated ?? [];
      if (refused.some((other) => other.source === source)) continue;
      naming.set(post.source, [...(naming.get(post.source) ?? []), { source, why }]);
    }
  }
  return naming;
}
