import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorCode } from '../../../src/host/error-code.ts';
import { diskFiles } from '../../../src/host/publishing/disk-files.ts';
import type { FileOperations } from '../../../src/host/publishing/file-operations.ts';
import { tempFolder } from '../temp-folder.ts';
import { memoryFiles, memoryTree } from './memory-files.ts';
import { tree } from './publish-site.ts';

const paths = fc.constantFrom('a', 'a/b', 'a/b/c', 'a/b/c/d', 'e', 'e/f');

/** One operation as a function of the file operations and the folder it is done in; what it tells, without times. */
const operations = fc.oneof(
  fc.tuple(fc.constantFrom('stat', 'list', 'read', 'digest', 'makeFolder'), paths, paths),
  fc.tuple(fc.constantFrom('removeFile', 'removeFolder', 'removeTree'), paths, paths),
  fc.tuple(fc.constantFrom('create', 'create', 'rename'), paths, paths),
);

function perform(
  files: FileOperations,
  folder: string,
  [name, path, other]: readonly [string, string, string],
): unknown {
  const [real, to] = [join(folder, path), join(folder, other)];
  try {
    switch (name) {
      case 'stat':
        return files.stat(real)?.kind;
      case 'list':
        return [...files.list(real)].sort();
      case 'read':
        return Buffer.from(files.read(real)).toString();
      case 'digest':
        return files.digest(real);
      case 'makeFolder':
        return files.makeFolder(real);
      case 'removeFile':
        return files.removeFile(real);
      case 'removeFolder':
        return files.removeFolder(real);
      case 'removeTree':
        return files.removeTree(real);
      case 'create':
        return files.create(real, [Buffer.from(path), Buffer.from(other)]).size;
      default:
        return files.stat(real)?.kind === 'file' ? files.rename(real, to) : null;
    }
  } catch (error) {
    // Systems call their refusals by different names; only this one is asked for by name.
    return errorCode(error) === 'EEXIST' ? 'EEXIST' : 'refused';
  }
}

/** Rarely drawn, and once forgotten: a file that is renamed to the folder it lies in. */
const ontoItsFolder: [string, string, string][] = [
  ['makeFolder', 'a', 'a'],
  ['create', 'a/b', 'e'],
  ['rename', 'a/b', 'a'],
];

test('a disk in memory does what the operating system does', async () => {
  const folder = await tempFolder();
  const run = (steps: readonly (readonly [string, string, string])[], at: number) => {
    const top = join(folder, `${at}`);
    const disk = new Map();
    for (const files of [diskFiles, memoryFiles(disk)]) files.makeFolder(top);
    for (const step of steps) {
      expect(perform(memoryFiles(disk), top, step), step.join(' ')).toEqual(perform(diskFiles, top, step));
    }
    expect(memoryTree(disk, top)).toEqual(tree(top));
  };
  let at = 0;
  fc.assert(
    fc.property(fc.array(operations, { minLength: 5, maxLength: 40 }), (steps) => run(steps, at++)),
    { numRuns: 100, examples: [[ontoItsFolder]] },
  );
});
