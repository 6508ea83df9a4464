import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import { findLanguage } from '../language/find-language.ts';
import { fieldOf } from './linted-report.ts';

/** A text of the frontmatter, and the field that states it. */
export type FieldText = { readonly field: string; readonly text: string };

/**
 * The rules of language over texts of the frontmatter.
 * @param linked whether the post names an earlier incident in a field, as no text of a field can hold a link
 */
export function languageInFields(
  { file, linked }: { readonly file: SourcePath; readonly linked: boolean },
  texts: readonly FieldText[],
): readonly Diagnostic[] {
  return texts.flatMap(({ field, text }) =>
    findLanguage(text)
      .filter(({ kind }) => kind !== 'earlier-incident' || !linked)
      .map(({ kind, start, end }) =>
        diagnose(`language/${kind}`, fieldOf(file, field), { words: text.slice(start, end) }),
      ),
  );
}

/** The texts of a list of entries: `causes.0`, `causes.1`. Entries without one are left out. */
export function textsIn(
  field: string,
  entries: readonly { readonly text: string | null }[],
): readonly FieldText[] {
  return entries.flatMap(({ text }, at) => (text === null ? [] : [{ field: `${field}.${at}`, text }]));
}
