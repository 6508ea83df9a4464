import type { WatchFolder } from './watch-folder.ts';
import { watchFolderWithChokidar } from './watch-folder-with-chokidar.ts';
import { watchFolderWithFs } from './watch-folder-with-fs.ts';

/**
 * What watches folders on an operating system. On Linux we measured that one `fs.watch` a folder hears everything, at a
 * thousandth of what chokidar asks for (docs/architecture.md). Elsewhere `fs.watch` has quirks that chokidar knows and
 * we do not: events that name nothing, changes of a file that its folder is not told of, folders that cannot be deleted.
 */
export function watchFolderOn(platform: NodeJS.Platform): WatchFolder {
  return platform === 'linux' ? watchFolderWithFs : watchFolderWithChokidar;
}
