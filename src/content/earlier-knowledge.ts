import type { Day } from '../kernel/time/day.ts';

/**
 * What an earlier publication of a site knew, as far as its files under `/api/v1/` tell. A part is null where the file that
 * tells of it was not among them. It says what is new, and is shown nowhere itself: what was withdrawn since stays so.
 */
export type EarlierKnowledge = {
  /** The day as of which it was; null where nothing says so. */
  readonly asOf: Day | null;
  readonly incidents: readonly EarlierIncident[] | null;
  readonly posts: readonly EarlierPost[] | null;
  readonly actions: readonly EarlierAction[] | null;
};

export type EarlierIncident = {
  readonly id: string;
  /** The path of its post under `posts/`. */
  readonly source: string;
  /** The ids of those it repeats. */
  readonly recurrenceOf: readonly string[];
};

export type EarlierPost = { readonly source: string; readonly explains: readonly string[] };

export type EarlierAction = {
  /** The incident's id, or the retrospective's slug. */
  readonly promisedIn: string;
  readonly id: string;
  readonly isDone: boolean;
  readonly isOverdue: boolean;
};

/** A file of an earlier publication, by its name. */
export type EarlierFile = { readonly name: string; readonly text: string };
