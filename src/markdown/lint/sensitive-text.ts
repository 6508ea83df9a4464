import type { LeaksConfig } from '../../content/site-config.ts';
import type { SourceFile } from '../../content/source-file.ts';
import type { Diagnostic } from '../../kernel/diagnostic.ts';
import { findSensitive, findSensitiveOrInternal } from '../../leaks/sensitive/find-sensitive.ts';
import { sensitiveProblems } from '../../leaks/sensitive/sensitive-problems.ts';
import type { PostHead } from '../read-frontmatter.ts';

/**
 * Keys, passwords and personal data anywhere in a source: prose, code, frontmatter. Addresses of one's own machines are
 * looked for only in reports of what happened on them, and where everybody will read them: a how-to on Kubernetes is full of
 * such addresses by nature.
 */
export function lintSensitiveText(
  { path, text: { value: text } }: SourceFile,
  { type, frontmatter }: Pick<PostHead, 'type' | 'frontmatter'>,
  { allow }: LeaksConfig,
): readonly Diagnostic[] {
  const tellsOfMachines =
    (type === 'incident-report' || type === 'retrospective') && frontmatter.visibility === 'public';
  const found = tellsOfMachines ? findSensitiveOrInternal(text) : findSensitive(text);
  return sensitiveProblems(
    found,
    { path, text },
    allow.map(({ pattern }) => pattern),
  );
}
