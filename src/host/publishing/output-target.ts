import type { ProjectPlaces } from '../project-places.ts';

/** The process that publishes. `isRunning` tells of any process id whether a process has it now. */
export type RunningProcess = { readonly pid: number; readonly isRunning: (pid: number) => boolean };

/** Where a site is published, and what must be known to do that safely. */
export type OutputTarget = {
  /** The output folder, absolute. */
  readonly out: string;
  readonly places: ProjectPlaces;
  /** The user's home folder. */
  readonly home: string;
  readonly self: RunningProcess;
  /** Stops the work while the site is still untouched; from then on it is finished. */
  readonly signal?: AbortSignal;
};
