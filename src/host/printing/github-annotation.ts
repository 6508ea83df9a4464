import type { Severity } from '../../kernel/diagnostic.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' };

/**
 * A line that GitHub Actions turns into a note at a place of a pull request.
 * Source of the form: https://docs.github.com/actions/reference/workflow-commands-for-github-actions; of the escapes:
 * `packages/core/src/command.ts` in github.com/actions/toolkit.
 */
export function githubAnnotation(
  severity: Severity,
  place: { readonly file: string; readonly line: number; readonly column: number },
  title: string,
  message: string,
): string {
  const { file, line, column } = place;
  const properties = `file=${property(file)},line=${line},col=${column},title=${property(title)}`;
  return `::${levels[severity]} ${properties}::${data(message)}`;
}

/**
 * A line of ours in the log of GitHub Actions, which takes what begins with `::`, and `##[` anywhere, for a command:
 * neither a file name nor a message may give one.
 */
export function withoutCommands(line: string): string {
  return line.replaceAll('##[', '# #[').replace(/^(\s*)::/, '$1:\u200B:');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
