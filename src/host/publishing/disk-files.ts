import {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { createDigester } from '../../kernel/digest.ts';
import { errorCode } from '../error-code.ts';
import type { FileOperations, FileStat } from './file-operations.ts';
import { readPieces } from './read-pieces.ts';

const nothingThere = ['ENOENT', 'ENOTDIR'];
const notEmpty = ['ENOTEMPTY', 'EEXIST'];

/**
 * The files of the operating system. Nothing is flushed to the disk: what a process wrote and renamed stays as it is
 * when the process is killed. After a power failure a file that was published some seconds before may be empty; the
 * next build sees its size, and writes it again. (To flush each file takes longer than all else in publishing.)
 */
export const diskFiles: FileOperations = {
  stat,
  list: (folder) => readdirSync(folder),
  read: (real) => readFileSync(real),
  digest: (real) =>
    withOpen(real, 'r', (file) => {
      const digester = createDigester();
      for (const piece of readPieces(file, fstatSync(file).size)) digester.add(piece);
      return digester.digest();
    }),
  create: (real, pieces) =>
    withOpen(real, 'wx', (file) => {
      for (const piece of pieces) writeWhole(file, piece);
      return statOf(fstatSync(file));
    }),
  makeFolder: (real) => void mkdirSync(real, { recursive: true }),
  rename: (from, to) => renameSync(from, to),
  removeFile: (real) => succeeds(() => unlinkSync(real), nothingThere),
  removeFolder: (real) => succeeds(() => rmdirSync(real), [...nothingThere, ...notEmpty]),
  removeTree(real) {
    if (stat(real) !== null) rmSync(real, { recursive: true, force: true });
  },
};

function stat(real: string): FileStat | null {
  try {
    const found = lstatSync(real, { throwIfNoEntry: false });
    return found === undefined ? null : statOf(found);
  } catch (error) {
    if (nothingThere.includes(errorCode(error))) return null;
    throw error;
  }
}

/** False when an operation fails with one of these errors. */
function succeeds(run: () => void, refusals: readonly string[]): boolean {
  try {
    run();
    return true;
  } catch (error) {
    if (refusals.includes(errorCode(error))) return false;
    throw error;
  }
}

function withOpen<T>(real: string, flags: 'r' | 'wx', use: (file: number) => T): T {
  const file = openSync(real, flags);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

/** One call may write less than it was given. */
function writeWhole(file: number, piece: Uint8Array): void {
  for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
}

function statOf(found: Stats): FileStat {
  return { kind: kindOf(found), size: found.size, mtimeMs: found.mtimeMs };
}

function kindOf(found: Stats): FileStat['kind'] {
  if (found.isFile()) return 'file';
  if (found.isDirectory()) return 'folder';
  return found.isSymbolicLink() ? 'link' : 'other';
}
