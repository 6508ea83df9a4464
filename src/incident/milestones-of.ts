import type { StatedTime } from './known-time.ts';
import type { MilestoneKind, Milestones } from './milestone.ts';
import type { TimelineEvent } from './timeline.ts';

/**
 * The milestones of an incident: as their fields state them, else as the timeline tells them. Of several events of a kind
 * the first counts for how it began (started, detected, acknowledged), the last for how it ended.
 */
export function milestonesOf(stated: Milestones, timeline: readonly TimelineEvent[]): Milestones {
  const timeOf = (kind: MilestoneKind, event: TimelineEvent | undefined): StatedTime | null =>
    stated[kind] ?? (event === undefined ? null : (event.at ?? 'unknown'));
  const first = (kind: MilestoneKind) =>
    timeOf(
      kind,
      timeline.find((event) => event.kind === kind),
    );
  const last = (kind: MilestoneKind) =>
    timeOf(
      kind,
      timeline.findLast((event) => event.kind === kind),
    );
  return {
    started: first('started'),
    detected: first('detected'),
    acknowledged: first('acknowledged'),
    mitigated: last('mitigated'),
    resolved: last('resolved'),
    fixed: last('fixed'),
  };
}
