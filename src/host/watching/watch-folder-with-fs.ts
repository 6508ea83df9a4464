import { watch } from 'node:fs';
import type { WatchFolder } from './watch-folder.ts';

/** Asks the operating system: one watch a folder, however many files lie in it, ready at once. */
export const watchFolderWithFs: WatchFolder = (folder, onEvent, onError) => {
  const watcher = watch(folder, (_kind, name) => onEvent(name));
  watcher.on('error', onError);
  return { ready: Promise.resolve(), close: () => watcher.close() };
};
