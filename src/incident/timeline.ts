import type { KnownTime } from './known-time.ts';

/** What an entry of a timeline tells of; six of them are milestones. */
export const eventKinds = [
  'introduced',
  'started',
  'detected',
  'acknowledged',
  'escalated',
  'communicated',
  'decided',
  'changed',
  'mitigated',
  'resolved',
  'fixed',
  'recurred',
  'note',
] as const;

export type EventKind = (typeof eventKinds)[number];

/** One entry of a timeline, in the order the author wrote them. */
export type TimelineEvent = {
  /** Null where the author says that it is unknown. */
  readonly at: KnownTime | null;
  readonly kind: EventKind;
  readonly text: string;
  /** Where it can be seen: a dashboard, a log, a message. */
  readonly evidence: string | null;
};
