import type { EngineVersions } from '../host/engine-digest.ts';
import type { RunningProcess } from '../host/publishing/output-target.ts';
import type { Instant } from '../kernel/time/instant.ts';

/**
 * All that a command may know of the process it runs in. Only `main.ts` makes one of the real process; tests make
 * their own.
 */
export interface Surroundings {
  /** The current folder, absolute. */
  readonly cwd: string;
  /** The user's home folder. */
  readonly home: string;
  /** Writes results. */
  readonly stdout: (text: string) => void;
  /** Writes diagnostics and progress. */
  readonly stderr: (text: string) => void;
  /** Whether a person reads standard error. */
  readonly isTty: boolean;
  /** Hears of each line that a person types; the result stops it. Null where nobody sits at standard input. */
  readonly keys: ((onLine: (line: string) => void) => () => void) | null;
  /** The lines of standard input, for a command that reads them. */
  readonly inputLines: () => AsyncIterable<string>;
  /** Width of the terminal in columns. */
  readonly columns: number;
  /** Whether the terminal shows colours. */
  readonly colour: boolean;
  /** Whether diagnostics also become annotations of a GitHub Actions run. */
  readonly githubActions: boolean;
  readonly now: () => Instant;
  readonly versions: EngineVersions;
  readonly self: RunningProcess;
  /** Aborted when the user interrupts the command. */
  readonly signal: AbortSignal;
}
