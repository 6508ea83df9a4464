/** A folder that is being watched, until it is closed. */
export interface FolderWatch {
  /**
   * Fulfilled when everything that happens from now on is an event, or when it was closed before.
   * Rejected with what the operating system answers when it cannot watch the folder.
   */
  readonly ready: Promise<void>;
  close(): void;
}

/**
 * Watches the entries of one folder, not those of the folders in it. A port: `watch-folder-on.ts` says what stands
 * behind it where, and tests put one in its place that loses events or fails.
 * @param onEvent gets the name of an entry, or of the folder itself; null when the system does not tell
 * @param onError gets what ends the watch later on
 * @throws instead of becoming ready, if it can tell at once
 */
export type WatchFolder = (
  folder: string,
  onEvent: (name: string | null) => void,
  onError: (error: unknown) => void,
) => FolderWatch;
