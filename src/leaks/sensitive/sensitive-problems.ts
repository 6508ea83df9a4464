import { type Diagnostic, diagnose, type Place } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import { spansIn } from '../../kernel/spans-in.ts';
import type { Sensitive } from './sensitive.ts';

/**
 * What was found in a text of a file as problems, but for what is allowed.
 * @param patterns sources of regular expressions (flag `u`) of what may stay
 */
export function sensitiveProblems(
  found: readonly Sensitive[],
  { path: file, text }: { readonly path: SourcePath; readonly text: string },
  patterns: readonly string[],
): readonly Diagnostic[] {
  if (found.length === 0) return [];
  const isAllowed = allowedSensitive(patterns);
  const spanOf = spansIn(text);
  return found
    .filter(({ start, end }) => !isAllowed(text.slice(start, end)))
    .map((one) => sensitiveProblem(one, { file, span: spanOf(one.start, one.end) }));
}

/**
 * Whether what was found may stay.
 * @param patterns sources of regular expressions (flag `u`) of what may
 */
export function allowedSensitive(patterns: readonly string[]): (found: string) => boolean {
  const allowed = patterns.map((pattern) => new RegExp(pattern, 'u'));
  return (found) => allowed.some((pattern) => pattern.test(found));
}

/** A sensitive piece of text as a problem. It does not repeat what was found: logs of a build may be public. */
export function sensitiveProblem({ kind, of }: Sensitive, place: Place): Diagnostic {
  switch (kind) {
    case 'provider-key':
      return diagnose('secret/provider-key', place, { of });
    case 'private-key':
      return diagnose('secret/private-key', place, {});
    case 'web-token':
      return diagnose('secret/web-token', place, {});
    case 'password':
      return diagnose('secret/password', place, {});
    case 'address-password':
      return diagnose('secret/address-password', place, {});
    case 'resident-number':
      return diagnose('personal/resident-number', place, {});
    case 'phone':
      return diagnose('personal/phone', place, {});
    case 'email':
      return diagnose('personal/email', place, {});
    case 'host':
      return diagnose('internal/host', place, {});
    case 'private-ip':
      return diagnose('internal/ip', place, {});
    case 'cloud-id':
      return diagnose('internal/cloud-id', place, { of });
    case 'workplace-link':
      return diagnose('internal/workplace', place, {});
  }
}
