import { join, resolve, sep } from 'node:path';

/** Whether a path is a folder itself or lies in it. Both are real paths. (`/out-evil` does not lie in `/out`.) */
export function isInside(folder: string, path: string): boolean {
  const top = resolve(folder);
  const at = resolve(path);
  return at === top || at.startsWith(top.endsWith(sep) ? top : top + sep);
}

/**
 * The one gate that every path passes before something is written or deleted in the output folder.
 * @param path posix, relative; what is empty, absolute, has `.` or `..` segments, a backslash or a NUL is refused:
 *   of what is left, nothing leads out
 * @returns the real path; null when the path does not lie inside
 */
export function resolveInside(folder: string, path: string): string | null {
  const isRefused = path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..');
  return isRefused || /[\\\0]/.test(path) ? null : join(folder, path);
}
