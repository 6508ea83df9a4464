import type { Site } from '../../site/site.ts';
import { type LinkView, postLink } from '../link-view.ts';

/** The reports of some incidents, by their ids. */
export function incidentLinks(ids: readonly string[], { knowledge, config }: Site): readonly LinkView[] {
  return ids.flatMap((id) => {
    const incident = knowledge.incidentsById.get(id);
    return incident === undefined ? [] : [postLink(incident.post, config)];
  });
}
