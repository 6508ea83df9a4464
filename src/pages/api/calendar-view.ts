/** A calendar of whole days. */
export type CalendarView = {
  readonly name: string;
  readonly lang: string;
  readonly events: readonly CalendarEvent[];
};

export type CalendarEvent = {
  /** Unique in the world, and the same in every build. */
  readonly uid: string;
  /** When what it says was written, in UTC: `20260514T050300Z`. */
  readonly stamp: string;
  /** `20260514`, and the day after it. */
  readonly day: string;
  readonly dayAfter: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
};
