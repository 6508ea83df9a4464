import type { Changes } from './changes.ts';
import type { OverlayProblem } from './overlay-problem.ts';

/** What the server tells the live clients. */
export type LiveMessage = SiteNews | ReadingProgress;

/** A version of the site: told to a client when it connects, and to all when the site is swapped. */
export type SiteNews = Changes & {
  readonly kind: 'site';
  /** Equal only for the same snapshot of the same server, so an equal one means that there is nothing to do. */
  readonly version: string;
  /** The version that `pages` and `files` count from; null when it is told to a client that just connected. */
  readonly since: string | null;
  readonly problems: readonly OverlayProblem[];
};

/** How many posts were read so far, while pages are still provisional. */
export type ReadingProgress = { readonly kind: 'progress'; readonly read: number; readonly total: number };
