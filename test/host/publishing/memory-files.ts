import { dirname } from 'node:path';
import type { FileOperations } from '../../../src/host/publishing/file-operations.ts';
import { digestOf } from '../../../src/kernel/digest.ts';

/** A disk in memory: what lies at each path. Its files never change, so a copy of the map is a copy of the disk. */
export type MemoryDisk = Map<string, { readonly bytes: Buffer | null; readonly mtimeMs: number }>;

/** The time on all disks in memory: each thing that is written is younger than the one before. */
let clock = 0;

/** File operations on a disk in memory. They do what those of the operating system do, which is tested beside them. */
export function memoryFiles(disk: MemoryDisk): FileOperations {
  const at = (real: string) => (real === '/' ? { bytes: null, mtimeMs: 0 } : disk.get(real));
  const isFolder = (real: string) => at(real)?.bytes === null;
  const inside = (folder: string) => [...disk.keys()].filter((real) => real.startsWith(`${folder}/`));

  /** The error that the way to a path makes, if it does not lead through folders. */
  function checkWay(real: string, syscall: string): void {
    const above = dirname(real);
    if (above === real || isFolder(above)) return;
    if (at(above) !== undefined) throw systemError('ENOTDIR', syscall);
    checkWay(above, syscall);
    throw systemError('ENOENT', syscall);
  }

  function fileAt(real: string, syscall: string): Buffer {
    checkWay(real, syscall);
    const found = at(real);
    if (found === undefined) throw systemError('ENOENT', syscall);
    if (found.bytes === null) throw systemError('EISDIR', syscall);
    return found.bytes;
  }

  const files: FileOperations = {
    stat: (real) => {
      const found = at(real);
      if (found === undefined) return null;
      const { bytes, mtimeMs } = found;
      return { kind: bytes === null ? 'folder' : 'file', size: bytes?.length ?? 0, mtimeMs };
    },
    list: (folder) => {
      checkWay(folder, 'scandir');
      if (at(folder) === undefined) throw systemError('ENOENT', 'scandir');
      if (!isFolder(folder)) throw systemError('ENOTDIR', 'scandir');
      const names = inside(folder).map((real) => real.slice(folder.length + 1));
      return names.filter((name) => !name.includes('/'));
    },
    read: (real) => fileAt(real, 'read'),
    digest: (real) => digestOf(fileAt(real, 'read')),
    create: (real, pieces) => {
      checkWay(real, 'open');
      if (at(real) !== undefined) throw systemError('EEXIST', 'open');
      const bytes = Buffer.concat([...pieces].map((piece) => Buffer.from(piece)));
      disk.set(real, { bytes, mtimeMs: ++clock });
      return { kind: 'file', size: bytes.length, mtimeMs: clock };
    },
    makeFolder: (real) => {
      if (isFolder(real)) return;
      if (at(real) !== undefined) throw systemError('EEXIST', 'mkdir');
      if (at(dirname(real)) !== undefined && !isFolder(dirname(real))) throw systemError('ENOTDIR', 'mkdir');
      files.makeFolder(dirname(real));
      disk.set(real, { bytes: null, mtimeMs: ++clock });
    },
    rename: (from, to) => {
      const bytes = fileAt(from, 'rename');
      checkWay(to, 'rename');
      // Linux looks at this before it asks whether the two are of one kind.
      if (from.startsWith(`${to}/`)) throw systemError('ENOTEMPTY', 'rename');
      if (isFolder(to)) throw systemError('EISDIR', 'rename');
      const mtimeMs = at(from)?.mtimeMs ?? 0;
      disk.delete(from);
      disk.set(to, { bytes, mtimeMs });
    },
    removeFile: (real) => {
      if (isFolder(real)) throw systemError('EISDIR', 'unlink');
      return disk.delete(real);
    },
    removeFolder: (real) => isFolder(real) && inside(real).length === 0 && disk.delete(real),
    removeTree: (real) => {
      for (const path of [real, ...inside(real)]) disk.delete(path);
    },
  };
  return files;
}

/** All files of a folder with their content, and its empty folders; the mark of the site is left out. */
export function memoryTree(disk: MemoryDisk, folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [real, { bytes }] of disk) {
    if (!real.startsWith(`${folder}/`)) continue;
    const path = real.slice(folder.length + 1);
    if (bytes !== null) found[path] = bytes.toString('utf8');
    else if (![...disk.keys()].some((other) => other.startsWith(`${real}/`))) found[`${path}/`] = '';
  }
  delete found['.hoego-site.json'];
  return found;
}

/** An error as the operating system makes it. */
export function systemError(code: string, syscall: string): Error {
  return Object.assign(new Error(code), { code, syscall });
}
