import type { Post } from '../content/post.ts';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import { diagnosticCodes } from '../kernel/diagnostic-codes.ts';
import { near } from './suggest.ts';

/**
 * Leaves out the warnings and hints that their posts ask not to be told. Errors stay: a suppressed error would publish
 * a broken site.
 */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  posts: readonly Post[],
): readonly Diagnostic[] {
  const bySource = new Map(posts.map(({ source, suppressions }) => [source, suppressions]));
  return diagnostics.filter(({ code, severity, file, span }) => {
    const line = span?.line ?? 1;
    const covering = (bySource.get(file) ?? []).some(
      (suppression) =>
        suppression.code === code && suppression.fromLine <= line && line <= suppression.toLine,
    );
    return severity === 'error' || !covering;
  });
}

/** Finds suppressions of codes that do not exist, which turn nothing off. */
export function unknownSuppressions(posts: readonly Post[]): readonly Diagnostic[] {
  const codes = Object.keys(diagnosticCodes);
  return posts.flatMap(({ source, suppressions }) =>
    suppressions
      .filter(({ code }) => !codes.includes(code))
      .map(({ code, fromLine }) => {
        const span = { line: fromLine, column: 1, endLine: fromLine, endColumn: 1 };
        return diagnose('site/unknown-code', { file: source, span }, { code, nearest: near(code, codes) });
      }),
  );
}
