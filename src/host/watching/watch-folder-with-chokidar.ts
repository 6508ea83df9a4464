import { basename } from 'node:path';
import { watch } from 'chokidar';
import type { WatchFolder } from './watch-folder.ts';

/** Links are nobody's content, and what is written half is read again by whoever looks: we want every event at once. */
const options = { depth: 0, followSymlinks: false, ignoreInitial: true, atomic: false } as const;

/** Asks chokidar, which compares the folder with what was in it, and watches each file as well. */
export const watchFolderWithChokidar: WatchFolder = (folder, onEvent, onError) => {
  const watcher = watch(folder, options);
  let end = () => {};
  let fail: (error: unknown) => void = onError;
  const ready = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
    watcher.once('ready', () => {
      fail = onError;
      // Not before: it tells of links as if they were new.
      watcher.on('all', (_kind, path) => onEvent(basename(path)));
      resolve();
    });
  });
  watcher.on('error', (error) => {
    if (!isOfOneFile(error, folder)) fail(error);
  });
  return {
    ready,
    close: () => {
      end();
      void watcher.close();
      // It lets go of all who listen, and may still tell what it was about to: then that would end the process.
      watcher.on('error', () => {});
    },
  };
};

/** A file that may not be read is a matter of the scan, and the folder is watched all the same. */
function isOfOneFile(error: unknown, folder: string): boolean {
  if (!(error instanceof Error && 'path' in error && 'code' in error)) return false;
  return error.path !== folder && (error.code === 'EACCES' || error.code === 'EPERM');
}
