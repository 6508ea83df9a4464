import { watch } from 'node:fs';

/** A folder that is being watched, until it is closed. */
export interface FolderWatch {
  close(): void;
}

/**
 * Watches the entries of one folder, not those of the folders in it. A port: tests put one in its place that loses
 * events or fails.
 * @param onEvent gets the name of an entry, or of the folder itself; null when the system does not tell
 * @param onError gets what ends the watch later on
 * @throws what the operating system answers when it cannot watch the folder
 */
export type WatchFolder = (
  folder: string,
  onEvent: (name: string | null) => void,
  onError: (error: unknown) => void,
) => FolderWatch;

/** Asks the operating system: one watch a folder, however many files lie in it. */
export const watchFolder: WatchFolder = (folder, onEvent, onError) => {
  const watcher = watch(folder, (_kind, name) => onEvent(name));
  watcher.on('error', onError);
  return watcher;
};
