import { namesOf } from '../../incident/names.ts';
import { kinshipOf, type Recurring } from '../../incident/recurrence-rule.ts';
import type { Reason } from '../../incident/related/relate.ts';
import { foldCase } from '../../kernel/fold-case.ts';
import type { Incident } from '../../site/knowledge/incident.ts';
import type { LikeIncident } from '../../site/knowledge/like-incidents.ts';
import type { Site } from '../../site/site.ts';
import { type LinkView, postLink } from '../link-view.ts';
import { type TimeView, timeView } from '../time-view.ts';
import { incidentWords } from './incident-words.ts';

/** An incident that is like another, and why. */
export type AlikeView = LinkView & {
  readonly date: TimeView | null;
  /** Whether the two share a cause although neither repeats the other (비슷한 증상). */
  readonly isSimilar: boolean;
  /** `공통 원인 메모리 고갈`; `share` is how much of the likeness that is, in per cent, null for an author's own word. */
  readonly reasons: readonly { readonly text: string; readonly share: number | null }[];
};

/** The incidents that are like one: those that authors name first, then those that were found. */
export function alikeViews(incident: Incident, site: Site): readonly AlikeView[] {
  return (site.knowledge.alike.get(incident.post.source) ?? []).map((like) =>
    alikeView(incident, like, site),
  );
}

function alikeView(incident: Incident, like: LikeIncident, site: Site): AlikeView {
  const { config } = site;
  const { post, record } = like.incident;
  return {
    ...postLink(post, config),
    date: timeView(record.milestones.started, config),
    isSimilar: isSimilar(incident.record, record),
    reasons:
      like.by === 'author'
        ? [{ text: like.why ?? incidentWords(config.lang).chosen, share: null }]
        : like.reasons.map((reason) => ({ text: reasonText(reason, site), share: reason.share })),
  };
}

/** One of two incidents cannot recur the other that came later, so that way round a recurrence looks like likeness. */
function isSimilar(a: Recurring, b: Recurring): boolean {
  const kinships = [kinshipOf(a, b), kinshipOf(b, a)];
  return kinships.includes('similar') && !kinships.some((kin) => kin === 'declared' || kin === 'detected');
}

/** What two incidents share, by its name; messages are too long for that. */
function reasonText({ kind, ids }: Reason, { config, knowledge }: Site): string {
  const name = namesOf(config.lang).likeness[kind];
  if (kind === 'words' || kind === 'error') return name;
  const { byId } = knowledge.topics[registries[kind]];
  return `${name} ${ids.map((id) => byId.get(foldCase(id))?.label ?? id).join(', ')}`;
}

const registries = {
  cause: 'causes',
  concept: 'concepts',
  service: 'services',
  technology: 'technologies',
} as const;
