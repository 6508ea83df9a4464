import { join } from 'node:path';
import { diskFiles } from '../../../src/host/publishing/disk-files.ts';
import type { FileOperations } from '../../../src/host/publishing/file-operations.ts';

/** What goes wrong: an error of the operating system, or an end of the process. */
export type Fault = 'ENOSPC' | 'EIO' | 'EACCES' | 'kill';

/** File operations of which one goes wrong. */
export type FaultyFiles = {
  readonly files: FileOperations;
  /** How many operations were asked for. */
  readonly count: () => number;
};

/**
 * File operations of which the `at`-th (from 0) fails; a file that it was to
 * write is half written then, and a folder half removed. After a kill
 * nothing that is asked for happens any more, whatever the program would still do.
 */
export function faultyFiles(at: number, fault: Fault, files: FileOperations = diskFiles): FaultyFiles {
  let count = 0;
  let isKilled = false;
  const strikes = () => {
    if (isKilled) throw new Error('killed');
    return count++ === at;
  };
  const strike = (syscall: string): never => {
    isKilled = fault === 'kill';
    throw isKilled ? new Error('killed') : Object.assign(new Error(fault), { code: fault, syscall });
  };
  const guarded =
    <In extends readonly unknown[], Out>(syscall: string, run: (...args: In) => Out) =>
    (...args: In): Out =>
      strikes() ? strike(syscall) : run(...args);
  return {
    count: () => count,
    files: {
      stat: guarded('lstat', files.stat),
      list: guarded('scandir', files.list),
      read: guarded('read', files.read),
      digest: guarded('read', files.digest),
      create: (real, pieces) => {
        if (!strikes()) return files.create(real, pieces);
        files.create(real, halves(pieces));
        return strike('write');
      },
      makeFolder: guarded('mkdir', files.makeFolder),
      rename: guarded('rename', files.rename),
      removeFile: guarded('unlink', files.removeFile),
      removeFolder: guarded('rmdir', files.removeFolder),
      removeTree: (real) => {
        if (!strikes()) return files.removeTree(real);
        const names = files.stat(real)?.kind === 'folder' ? files.list(real) : [];
        for (const name of names.slice(0, names.length / 2)) files.removeTree(join(real, name));
        return strike('rm');
      },
    },
  };
}

function* halves(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const piece of pieces) yield piece.subarray(0, piece.length / 2);
}
