import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readProcess } from '../measure/read-process.mjs';
import { countWatches } from './count-watches.mjs';

const collection = 500;

/**
 * What a server holds at the moment.
 * @typedef {object} Sample
 * @property {number} edits that it has seen
 * @property {number} resident bytes of memory, after its garbage was collected
 * @property {number} files open ones
 * @property {number} watches of files and folders (inotify)
 */

/**
 * @param {{ pid: number, signal: (name: NodeJS.Signals) => boolean }} server
 * @param {number} edits
 * @returns {Promise<Sample>}
 * @throws when the server is over
 */
export async function takeSample({ pid, signal }, edits) {
  signal('SIGUSR2');
  await sleep(collection);
  const facts = readProcess(pid);
  if (facts === null) throw new Error(`pid ${pid}: not running`);
  return {
    edits,
    resident: facts.resident,
    files: readdirSync(`/proc/${pid}/fd`).length,
    watches: countWatches(fileInfos(`/proc/${pid}/fdinfo`)),
  };
}

/** A file may be closed between listing and reading. */
function fileInfos(folder) {
  return readdirSync(folder).flatMap((name) => {
    try {
      return [readFileSync(join(folder, name), 'utf8')];
    } catch {
      return [];
    }
  });
}
