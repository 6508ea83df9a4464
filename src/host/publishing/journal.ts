import { join } from 'node:path';
import type { Digest } from '../../kernel/digest.ts';
import type { OutputPath } from '../../kernel/paths.ts';
import { isSystemError } from '../is-system-error.ts';
import type { FileOperations } from './file-operations.ts';
import type { Workplace } from './workplace.ts';

/** A file that is renamed into its place; `from` is its name in the staging folder, `digest` that of its bytes. */
export type Put = { readonly put: OutputPath; readonly from: string; readonly digest: Digest };

/** A file of ours that is deleted, with the folders that are empty then. */
export type Remove = { readonly remove: OutputPath };

export type Step = Put | Remove;

/**
 * All that is going to be done to an output folder, in its order. It is written when every file is staged and before
 * the site is touched. So a publish that is killed before it is written has not happened, and one that is killed after
 * it can be finished by anybody.
 */
export type Journal = {
  /** The digest of the mark that lies in the folder before; null when there is none. */
  readonly over: Digest | null;
  readonly steps: readonly Step[];
};

/** Its name in the staging folder. */
const journalName = 'journal.json';

/** Writes the journal. One that is cut off is none, so that needs no second step. */
export function writeJournal({ over, steps }: Journal, { staging, files }: Workplace): void {
  const lines = steps.map((step) => `    ${JSON.stringify(step)}`);
  const text = `{\n  "over": ${JSON.stringify(over)},\n  "steps": [\n${lines.join(',\n')}\n  ]\n}\n`;
  files.create(join(staging, journalName), [Buffer.from(text)]);
}

/** The journal in a staging folder. Null when there is none, or none that can be understood. */
export function readJournal(staging: string, files: FileOperations): Journal | null {
  try {
    const journal: unknown = JSON.parse(new TextDecoder().decode(files.read(join(staging, journalName))));
    return isJournal(journal) ? journal : null;
  } catch (error) {
    if (isSystemError(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

function isJournal(value: unknown): value is Journal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'over' in value &&
    (value.over === null || typeof value.over === 'string') &&
    'steps' in value &&
    Array.isArray(value.steps) &&
    value.steps.every(isStep)
  );
}

function isStep(value: unknown): value is Step {
  if (typeof value !== 'object' || value === null) return false;
  const texts = (names: readonly string[]) =>
    Object.keys(value).length === names.length &&
    Object.entries(value).every(([name, text]) => names.includes(name) && typeof text === 'string');
  return texts(['put', 'from', 'digest']) || texts(['remove']);
}
