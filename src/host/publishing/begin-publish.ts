import { dirname } from 'node:path';
import type { OutputPath } from '../../kernel/paths.ts';
import type { FileOperations } from './file-operations.ts';
import { finishBegun } from './finish-begun.ts';
import { lockOutput } from './lock-output.ts';
import type { OutputTarget } from './output-target.ts';
import type { ReadyFile } from './stage-output.ts';
import type { Workplace } from './workplace.ts';

/** A publication that nobody else can begin, and what of it is done already. Whoever has it releases the folder. */
export type Begun = {
  /** Null as long as there is no staging folder. */
  readonly workplace: Workplace | null;
  /** Outputs that are written aside. */
  readonly staged: ReadonlyMap<OutputPath, ReadyFile>;
  readonly release: () => void;
};

/** The number of the process that has the folder. */
export type HeldBy = { readonly heldBy: number };

/** Takes the lock of an output folder, and ends what a killed process left there. */
export async function beginPublish(
  { out, self }: OutputTarget,
  files: FileOperations,
): Promise<Begun | HeldBy> {
  files.makeFolder(dirname(out));
  const locking = await lockOutput(out, self, files);
  if ('heldBy' in locking) return locking;
  try {
    finishBegun(out, files);
  } catch (error) {
    locking.release();
    throw error;
  }
  return { workplace: null, staged: new Map(), release: locking.release };
}
