import type { LeaksConfig } from '../../content/site-config.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { type Diagnostic, diagnose, type Place } from '../../kernel/diagnostic.ts';
import { spansIn } from '../../kernel/spans-in.ts';
import { findSensitive, findSensitiveOrInternal } from '../../leaks/sensitive/find-sensitive.ts';
import type { Sensitive } from '../../leaks/sensitive/sensitive.ts';
import type { PostHead } from '../read-frontmatter.ts';

/**
 * Keys, passwords and personal data anywhere in a source: prose, code, frontmatter. Addresses of one's own machines are
 * looked for only in reports of what happened on them, and where everybody will read them: a how-to on Kubernetes is full of
 * such addresses by nature.
 */
export function sensitiveProblems(
  { path: file, text: { value: text } }: SourceFile,
  { type, frontmatter }: Pick<PostHead, 'type' | 'frontmatter'>,
  { allow }: LeaksConfig,
): readonly Diagnostic[] {
  const tellsOfMachines =
    (type === 'incident-report' || type === 'retrospective') && frontmatter.visibility === 'public';
  const found = tellsOfMachines ? findSensitiveOrInternal(text) : findSensitive(text);
  if (found.length === 0) return [];
  const allowed = allow.map(({ pattern }) => new RegExp(pattern, 'u'));
  const spanOf = spansIn(text);
  return found
    .filter(({ start, end }) => !allowed.some((pattern) => pattern.test(text.slice(start, end))))
    .map((one) => problemOf(one, { file, span: spanOf(one.start, one.end) }));
}

/** A sensitive piece of text as a problem. It does not repeat what was found: logs of a build may be public. */
function problemOf({ kind, of }: Sensitive, place: Place): Diagnostic {
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
