import { type Diagnostic, diagnose, type Outcome } from '../../kernel/diagnostic.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { Found } from './walk-folder.ts';

/** The files whose path no other file has; each of those that share one (after NFC) is reported. */
export function refuseSamePaths(files: readonly Found[]): Outcome<readonly Found[]> {
  const byPath = groupBy(files, ({ path }) => path);
  const value: Found[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [path, found] of byPath) {
    if (found.length === 1) value.push(...found);
    else
      diagnostics.push(
        ...found.map(({ real }) => diagnose('source/same-path', { file: path }, { form: formOf(real) })),
      );
  }
  return { value, diagnostics };
}

function formOf(name: string): string {
  if (name === name.normalize('NFC')) return 'NFC';
  return name === name.normalize('NFD') ? 'NFD' : 'NFC+NFD';
}
