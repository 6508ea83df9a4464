import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { EarlierFile } from '../content/earlier-knowledge.ts';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { errorCode } from './error-code.ts';

/** The files that tell what a site knew, each with where it is. */
export type PreviousFiles = {
  readonly files: readonly EarlierFile[];
  /** Where each file really is, by its name. */
  readonly realPath: ReadonlyMap<string, string>;
};

/** What is read of a folder; the other files under `/api/v1/` say the same, or more than is needed. */
const names = ['incidents.json', 'posts.json', 'action-items.csv'];

/**
 * Reads an earlier publication.
 * @param path absolute: a file, an `api/v1` folder, or a folder that has one
 */
export async function readPrevious(path: string): Promise<Outcome<PreviousFiles>> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const within = (folder: string) => names.map((name) => join(folder, name));
  const groups = isFolder ? [within(path), within(join(path, 'api', 'v1'))] : [[path]];
  for (const group of groups) {
    const read = await Promise.all(group.map(readOne));
    const files = read.flatMap(({ value }) => value ?? []);
    const diagnostics = read.flatMap((outcome) => outcome.diagnostics);
    const realPath = new Map(group.map((real) => [nameFor(real), real]));
    if (files.length > 0 || diagnostics.length > 0) return { value: { files, realPath }, diagnostics };
  }
  const problem = diagnose('previous/not-found', { file: 'previous' }, { path });
  return { value: { files: [], realPath: new Map([['previous', path]]) }, diagnostics: [problem] };
}

/** A file that is not there is none. */
async function readOne(real: string): Promise<Outcome<EarlierFile | null>> {
  const name = nameFor(real);
  try {
    return { value: { name, text: await readFile(real, 'utf8') }, diagnostics: [] };
  } catch (error) {
    const reason = errorCode(error);
    return { value: null, diagnostics: reason === 'ENOENT' ? [] : [unreadable(name, reason)] };
  }
}

const unreadable = (file: string, reason: string): Diagnostic =>
  diagnose('source/unreadable', { file }, { reason });

/** No source of the site has such a name. */
const nameFor = (real: string) => `previous/${basename(real)}`;
