import type { Suppression } from '../content/post.ts';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import { diagnosticCodes } from '../kernel/diagnostic-codes.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { PlacesOf } from './settle-places.ts';
import { near } from './suggest.ts';

/** A post that asks not to be told of something. */
export type SuppressingPost = { readonly file: SourcePath; readonly suppressions: readonly Suppression[] };

/**
 * Leaves out the warnings and hints that their posts ask not to be told. Errors stay: a suppressed error would publish
 * a broken site.
 */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  placesOf: PlacesOf,
): readonly Diagnostic[] {
  return diagnostics.filter(({ code, severity, file, span }) => {
    const line = span?.line ?? 1;
    const covering = (placesOf(file)?.suppressions ?? []).some(
      (suppression) =>
        suppression.code === code && suppression.fromLine <= line && line <= suppression.toLine,
    );
    return severity === 'error' || !covering;
  });
}

/** Finds suppressions of codes that do not exist, which turn nothing off. */
export function unknownSuppressions(posts: readonly SuppressingPost[]): readonly Diagnostic[] {
  return posts.flatMap(({ file, suppressions }) =>
    suppressions
      .filter(({ code }) => !Object.hasOwn(diagnosticCodes, code))
      .map(({ code, fromLine }) => {
        const span = { line: fromLine, column: 1, endLine: fromLine, endColumn: 1 };
        return diagnose('site/unknown-code', { file, span }, { code, nearest: near(code, knownCodes) });
      }),
  );
}

const knownCodes = Object.keys(diagnosticCodes);
