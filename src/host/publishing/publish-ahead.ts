import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { OutputPath } from '../../kernel/paths.ts';
import { isMade, type MadeFile, type OutputFile } from '../../pages/output-file.ts';
import { isSystemError } from '../is-system-error.ts';
import { type Begun, beginPublish, type HeldBy } from './begin-publish.ts';
import { checkOutput } from './check-output.ts';
import { diskFiles } from './disk-files.ts';
import type { FileOperations } from './file-operations.ts';
import type { Makers } from './materials.ts';
import type { OutputTarget } from './output-target.ts';
import { type ReadyFile, stageMade } from './stage-output.ts';
import { dropStaging, makeStaging } from './staging-folder.ts';
import type { Workplace } from './workplace.ts';

/**
 * A publication that is begun while its outputs are still being made: this thread waits then, and to write a thousand files
 * is half a second of work. Nothing is touched but the staging folder, so until it is taken over nothing has happened.
 */
export interface PublishAhead {
  /** Writes outputs aside as there is time, all but copies. One that was made anew replaces what was written of it. */
  readonly add: (outputs: readonly OutputFile[]) => void;
  /** Hands it over to whoever publishes, when all that was added is written. */
  readonly take: () => Promise<Begun | HeldBy>;
  /** Leaves nothing behind, unless it was handed over. */
  readonly end: () => Promise<void>;
}

/** A folder that nobody else can publish to. */
type Open = { readonly workplace: Workplace; readonly release: () => void };

/** Outputs that are written before this thread looks at what else it has to do. */
const atOnce = 4;

/**
 * Begins a publication with the first output that is added, if there is nothing yet where it goes. Where there is something,
 * most of it stays as it is, and what that is cannot be told of one output alone. What stands in its way, or cannot be
 * written, is left for whoever publishes, and is told then.
 */
export function publishAhead(
  target: OutputTarget,
  makers: Makers,
  files: FileOperations = diskFiles,
): PublishAhead {
  const staged = new Map<OutputPath, ReadyFile>();
  const waiting: MadeFile[] = [];
  let open: Open | null = null;
  let written = 0;
  let writing: Promise<void> = Promise.resolve();
  let isOver = false;
  const giveUp = () => {
    isOver = true;
  };

  const write = async () => {
    if (isOver) return;
    open ??= await openIfEmpty(target, files);
    if (open === null) return giveUp();
    while (waiting.length > 0 && !isOver) {
      await setImmediate();
      for (const output of waiting.splice(0, atOnce)) {
        const name = `ahead-${written++}`;
        staged.set(output.path, await stageMade(output, name, null, open.workplace, makers));
      }
    }
  };

  return {
    add: (outputs) => {
      waiting.push(...outputs.filter(isMade));
      writing = writing.then(write).catch(giveUp);
    },
    take: async () => {
      await writing;
      if (open === null) return beginPublish(target, files);
      const { workplace, release } = open;
      open = null;
      return { workplace, staged, release };
    },
    end: async () => {
      giveUp();
      await writing;
      if (open !== null) leave(open);
      open = null;
    },
  };
}

async function openIfEmpty(target: OutputTarget, files: FileOperations): Promise<Open | null> {
  const { out } = target;
  // A folder that is made for it would stay should it come to nothing.
  const isRoom = isEmpty(out, files) && files.stat(dirname(out)) !== null;
  if (!isRoom || (await checkOutput(target)).length > 0) return null;
  const begun = await beginPublish(target, files);
  if ('heldBy' in begun) return null;
  const { release } = begun;
  try {
    // What a killed process began may just have been finished.
    const workplace = isEmpty(out, files) ? makeStaging(out, files) : null;
    if (workplace !== null && isBeside(workplace)) return { workplace, release };
    if (workplace !== null) dropStaging(workplace);
  } catch (error) {
    release();
    throw error;
  }
  release();
  return null;
}

const isEmpty = (out: string, files: FileOperations): boolean =>
  files.stat(out) === null || files.list(out).length === 0;

/** In the output folder pages might be read by others, before it is known whether they may be published at all. */
const isBeside = ({ out, staging }: Workplace): boolean => dirname(staging) === dirname(out);

/** What cannot be removed is removed by the next command, and hides nothing that is to be told by this one. */
function leave({ workplace, release }: Open): void {
  try {
    dropStaging(workplace);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  } finally {
    release();
  }
}
