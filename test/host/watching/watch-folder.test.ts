import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { WatchFolder } from '../../../src/host/watching/watch-folder.ts';
import { watchFolderWithChokidar } from '../../../src/host/watching/watch-folder-with-chokidar.ts';
import { watchFolderWithFs } from '../../../src/host/watching/watch-folder-with-fs.ts';
import { tempFolder } from '../temp-folder.ts';

it.each<[string, WatchFolder]>([
  ['fs.watch', watchFolderWithFs],
  ['chokidar', watchFolderWithChokidar],
])('%s watches no folder that is not there, and none above it', async (_, watchFolder) => {
  const folder = join(await tempFolder(), 'missing');
  const watching = async () =>
    watchFolder(
      folder,
      () => {},
      () => {},
    ).ready;
  await expect(watching()).rejects.toMatchObject({ code: 'ENOENT', syscall: 'watch' });
});
