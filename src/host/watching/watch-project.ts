import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import { errorCode } from '../error-code.ts';
import { createAfterActivity, type LookDelays } from './after-activity.ts';
import { createFolderWatches } from './folder-watches.ts';
import { createPendingLook, type Look } from './pending-look.ts';
import type { WatchFolder } from './watch-folder.ts';
import { watchFolderOn } from './watch-folder-on.ts';

/** Tells when there is a reason to look at the sources of a site (law 6, When, not what). */
export interface Watch {
  /**
   * Waits for a reason to look. It is there at once when something happened since the last one was taken, so nothing
   * is lost while its consumer is busy. One wait at a time.
   * @throws when the signal is aborted or the watch is closed
   */
  next(signal: AbortSignal): Promise<Look>;
  /** Whether the operating system tells of changes, or somebody looks every two seconds. */
  readonly mode: 'events' | 'polling';
  close(): void;
}

export type WatchOptions = {
  /** Gets the warning that there are no events, once. */
  readonly tell: (problem: Diagnostic) => void;
  readonly watchFolder?: WatchFolder;
  readonly delays?: LookDelays & {
    /** Between two looks without events. */
    readonly poll: number;
  };
};

const usualDelays = { quiet: 150, last: 1000, poll: 2000 };

/**
 * Watches the sources of a site. The watches are set up in the background; when they are there everything is looked
 * at, because something may have changed since it was read first. After that each change is a reason for a quick look
 * at once, then for one at everything when it has become quiet, and for another about a second later.
 * @param places folders and files as absolute real paths; they need not exist. Symbolic links are not followed
 */
export function watchProject(
  places: readonly string[],
  { tell, watchFolder = watchFolderOn(process.platform), delays = usualDelays }: WatchOptions,
): Watch {
  const due = createPendingLook();
  const watches = createFolderWatches(places, watchFolder, onChange, fallBack);
  const afterActivity = createAfterActivity(delays, settle);
  let polling: NodeJS.Timeout | undefined;
  let updates = Promise.resolve();

  function onChange(path: string): void {
    due.add(path);
    afterActivity.touch();
  }

  /** First the watches, then the look: in the other order a folder that is new could change between the two. */
  function settle(): void {
    updates = updates
      .then(watches.update)
      .catch(fallBack)
      .then(() => due.add(null));
  }

  function fallBack(error: unknown): void {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    if (polling !== undefined) return;
    watches.close();
    afterActivity.stop();
    polling = setInterval(() => due.add(null), delays.poll);
    tell(diagnose('watch/polling', { file: 'posts' }, { reason: errorCode(error) }));
  }

  settle();
  return {
    next: due.take,
    get mode() {
      return polling === undefined ? 'events' : 'polling';
    },
    close: () => {
      watches.close();
      afterActivity.stop();
      clearInterval(polling);
      due.end();
    },
  };
}
