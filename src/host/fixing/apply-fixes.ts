import { readFile } from 'node:fs/promises';
import { type Diagnostic, diagnose, type Edit, type Outcome } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import { errorCode } from '../error-code.ts';
import { editText } from './edit-text.ts';
import { replaceFile } from './replace-file.ts';

/** A diagnostic with the edit that mends it. */
type Fixable = Diagnostic & { readonly fix: Edit };

/**
 * Writes the fixes of diagnostics into their files. A file that is no longer what the diagnostics were found in is left
 * alone. Of two fixes that overlap the first is made; the other is found again by the next run.
 * @param realPath where the files are
 * @param text the normalised text that the fixes of a file were meant for
 * @returns the diagnostics that are fixed now; and a problem for each file that could not be written
 */
export async function applyFixes(
  diagnostics: readonly Diagnostic[],
  realPath: ReadonlyMap<SourcePath, string>,
  text: (file: SourcePath) => string | undefined,
): Promise<Outcome<readonly Diagnostic[]>> {
  const fixable = diagnostics.filter(isFixable);
  const fixed: Diagnostic[] = [];
  const problems: Diagnostic[] = [];
  for (const file of new Set(fixable.map((diagnostic) => diagnostic.file))) {
    const real = realPath.get(file);
    if (real === undefined) continue;
    try {
      const ofFile = fixable.filter((diagnostic) => diagnostic.file === file);
      fixed.push(...(await fixFile(real, ofFile, text(file))));
    } catch (error) {
      problems.push(diagnose('source/unwritable', { file }, { reason: errorCode(error) }));
    }
  }
  return { value: fixed, diagnostics: problems };
}

function isFixable(diagnostic: Diagnostic): diagnostic is Fixable {
  return diagnostic.fix !== undefined;
}

async function fixFile(
  real: string,
  fixable: readonly Fixable[],
  meant: string | undefined,
): Promise<readonly Diagnostic[]> {
  const raw = (await readFile(real)).toString('utf8');
  if (raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') !== meant) return [];
  const edits = fixable.map(({ fix }) => fix);
  const { text, made } = editText(raw, edits);
  await replaceFile(real, text);
  return fixable.filter(({ fix }) => made.includes(fix));
}
