import type { SourcePath } from '../../kernel/paths.ts';
import { openSource } from './open-source.ts';

/**
 * Reads a source that is copied, where the scan found it: what is asked for names no file of the disk.
 * @returns null when it is gone
 */
export async function readCopy(
  path: SourcePath,
  realPath: ReadonlyMap<SourcePath, string>,
): Promise<Buffer | null> {
  const real = realPath.get(path);
  const { value: source } = real === undefined ? { value: null } : await openSource({ path, real });
  if (source === null) return null;
  try {
    return await source.handle.readFile();
  } finally {
    await source.handle.close();
  }
}
