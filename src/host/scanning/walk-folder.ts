import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { type Diagnostic, diagnose, type Outcome } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import { errorCode } from '../error-code.ts';

/** A file or folder where it was found, and the path it has in the site. */
export type Found = { readonly path: SourcePath; readonly real: string };

/** What a walk met: the regular files, and what it refused with the problem of each. */
export type Walk = { readonly files: readonly Found[]; readonly refused: readonly Found[] };

/**
 * All regular files under a folder, sorted by path in code-unit order, whatever order the file system lists them in.
 * Symbolic links are reported and never followed; so are names that are not UTF-8 or have control characters. A
 * folder that is not there has no files.
 * @param folder where the walk starts; its `path` is put before the names found, in NFC
 * @param wanted says whether a name (NFC) in a folder is part of the site; others are passed over in silence
 */
export async function walkFolder(
  folder: Found,
  wanted: (name: string, folder: SourcePath) => boolean,
): Promise<Outcome<Walk>> {
  const files: Found[] = [];
  const refused: Found[] = [];
  const diagnostics: Diagnostic[] = [];
  const refuse = (at: Found, diagnostic: Diagnostic) => {
    refused.push(at);
    diagnostics.push(diagnostic);
  };

  async function visit(inside: Found): Promise<void> {
    for (const entry of await list(inside)) {
      const decoded = entry.name.toString('utf8');
      const name = decoded.normalize('NFC');
      if (!wanted(name, inside.path)) continue;
      const at = { path: `${inside.path}/${name}`, real: `${inside.real}${sep}${decoded}` };
      const problem = problemOf(entry, decoded, at.path);
      if (problem !== null) refuse(at, problem);
      else if (entry.isDirectory()) await visit(at);
      else files.push(at);
    }
  }

  async function list(inside: Found): Promise<readonly Dirent<Buffer>[]> {
    try {
      return await readdir(inside.real, { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      const reason = errorCode(error);
      if (reason !== 'ENOENT')
        refuse(inside, diagnose('source/unreadable', { file: inside.path }, { reason }));
      return [];
    }
  }

  await visit(folder);
  return { value: { files: files.sort(byPath), refused }, diagnostics };
}

/** The order of found files: by path, then by where they really are. */
function byPath(a: Found, b: Found): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.real < b.real ? -1 : 1;
}

/** The category Cc and the ends of lines that it leaves out; written out, because to look for a category takes several times as long. */
const controlCharacter = /[\0-\x1f\x7f-\x9f\u2028\u2029]/;

/** @param name of the entry, decoded: what was no UTF-8 has become U+FFFD, which a name may also have by itself */
function problemOf(entry: Dirent<Buffer>, name: string, file: SourcePath): Diagnostic | null {
  if (name.includes('\ufffd') && !isUtf8(entry.name)) return diagnose('source/file-name', { file }, {});
  const control = controlCharacter.exec(name);
  if (control !== null)
    return diagnose('source/control-in-name', { file }, { character: codePoint(control[0]) });
  if (entry.isSymbolicLink()) return diagnose('source/symlink', { file }, {});
  if (entry.isDirectory() || entry.isFile()) return null;
  return diagnose('source/unreadable', { file }, { reason: kindOf(entry) });
}

/** A character as Unicode writes it: `U+000A`. */
function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function kindOf(entry: Dirent<Buffer>): string {
  if (entry.isFIFO()) return 'FIFO';
  return entry.isSocket() ? 'socket' : 'device';
}
