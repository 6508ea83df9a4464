import type { StatedTime } from './known-time.ts';
import type { MilestoneKind, Milestones } from './milestone.ts';
import type { TimelineEvent } from './timeline.ts';

/** The milestones of an incident: as their fields state them, else as the timeline tells them. */
export function milestonesOf(stated: Milestones, timeline: readonly TimelineEvent[]): Milestones {
  const of = (kind: MilestoneKind): StatedTime | null => {
    if (stated[kind] !== null) return stated[kind];
    const event = timeline[countingEvent(kind, timeline) ?? -1];
    return event === undefined ? null : (event.at ?? 'unknown');
  };
  return {
    started: of('started'),
    detected: of('detected'),
    acknowledged: of('acknowledged'),
    mitigated: of('mitigated'),
    resolved: of('resolved'),
    fixed: of('fixed'),
  };
}

/** Of several events of these kinds the last counts: it was not over before. Of the others the first does. */
const ends: readonly MilestoneKind[] = ['mitigated', 'resolved', 'fixed'];

/** The position of the event that tells when a milestone was; null where none does. */
export function countingEvent(kind: MilestoneKind, timeline: readonly TimelineEvent[]): number | null {
  const isIt = (event: TimelineEvent) => event.kind === kind;
  const at = ends.includes(kind) ? timeline.findLastIndex(isIt) : timeline.findIndex(isIt);
  return at < 0 ? null : at;
}
