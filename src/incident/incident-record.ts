import type { ActionItem } from './action-item.ts';
import type { KnownTime, StatedTime } from './known-time.ts';
import type { Milestones } from './milestone.ts';
import type { Scope, SeverityLevel } from './severity.ts';
import type { TimelineEvent } from './timeline.ts';

export const incidentStatuses = ['investigating', 'mitigated', 'resolved', 'closed'] as const;
export type IncidentStatus = (typeof incidentStatuses)[number];

export const reviewStatuses = ['draft', 'in-review', 'reviewed', 'closed'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

/** Whether a service failed itself or suffered from one that did. */
export const serviceRoles = ['faulty', 'affected'] as const;
export type ServiceRole = (typeof serviceRoles)[number];

/** How it was noticed. */
export const detectionSources = ['alert', 'customer', 'employee', 'external', 'chance'] as const;
export type DetectionSource = (typeof detectionSources)[number];

/** What set it off. A trigger is no cause: without the causes it would have passed unnoticed. */
export const triggerKinds = ['change', 'load', 'dependency', 'time', 'hardware', 'attack'] as const;
export type TriggerKind = (typeof triggerKinds)[number];

/** What a cause contributed: causes are plural, and most are contributing factors (기여 요인). */
export const causeRoles = ['contributing', 'root', 'latent'] as const;
export type CauseRole = (typeof causeRoles)[number];

/**
 * An incident as its report states it, and nothing that follows from that: durations, grade, what is overdue and what
 * recurs are computed where they are shown. `unknown` is what an author says; null, or an empty list, is what is not said,
 * or said wrongly: see `misstated`.
 */
export type IncidentRecord = {
  /** `INC-2023-001`; the post's slug where none is stated. */
  readonly id: string;
  readonly status: IncidentStatus | null;
  readonly reviewStatus: ReviewStatus | null;
  readonly severity: SeverityLevel | 'unknown' | null;
  readonly scope: Scope | 'unknown' | null;
  /** production, staging, dev, or a name of the team's own. */
  readonly environment: string;
  readonly services: readonly AffectedService[] | 'unknown';
  readonly impact: readonly Impact[] | 'unknown';
  readonly milestones: Milestones;
  readonly timeline: readonly TimelineEvent[];
  readonly detection: Detection | null;
  readonly trigger: Trigger | null;
  readonly causes: readonly Cause[] | 'unknown';
  /** What made it hurt less (단기 대응). */
  readonly mitigations: readonly Mitigation[];
  /** What ended it for good (최종 대응). */
  readonly resolution: Resolution | null;
  /** What kept the damage small without anybody's doing it for that. */
  readonly mitigators: readonly string[];
  readonly lessons: Lessons;
  readonly actionItems: readonly ActionItem[];
  /** Why there are no action items, for `actionItems: none`. */
  readonly noActionsBecause: string | null;
  /** Ids of earlier incidents that this one repeats. */
  readonly recurrenceOf: readonly string[];
  readonly reviewAt: KnownTime | null;
  /** A near miss (아차사고): nothing broke, so nothing was resolved. */
  readonly nearMiss: boolean;
  /**
   * The parts of the report that hold something wrong, as their places are called: `detection`, `actionItems.0.owner`; for
   * an item of a list that was left out, the list. They read as if nothing were said, but it is not missing.
   */
  readonly misstated: readonly string[];
};

export type AffectedService = { readonly id: string; readonly role: ServiceRole };

/** One effect. Figures keep the unit they were written with: `1,200명`, `약 3만 건`. */
export type Impact = {
  readonly text: string;
  readonly users: string | null;
  readonly requests: string | null;
  readonly dataLoss: string | null;
  readonly support: string | null;
  readonly estimate: boolean;
};

export type Detection = {
  readonly source: DetectionSource | 'unknown';
  readonly couldBeFaster: string | null;
};

export type Trigger = {
  readonly text: string | null;
  readonly kind: TriggerKind | 'unknown' | null;
  /** The cause, by id, that it woke. */
  readonly cause: string | null;
};

export type Cause = { readonly id: string; readonly role: CauseRole; readonly text: string | null };

export type Mitigation = {
  readonly text: string;
  readonly at: StatedTime | null;
  /** Whether it is a stop-gap. */
  readonly temporary: boolean;
};

export type Resolution = { readonly text: string; readonly at: StatedTime | null };

/** What went well, what badly, where one was lucky, what surprised. */
export const lessonKinds = ['well', 'badly', 'lucky', 'surprised'] as const;
export type LessonKind = (typeof lessonKinds)[number];

export type Lesson = {
  /** As stated, else its kind and number: `badly-1`. Actions address lessons by it. */
  readonly id: string;
  readonly text: string;
};

export type Lessons = { readonly [Kind in LessonKind]: readonly Lesson[] };
