import type { Diagnostic } from '../kernel/diagnostic.ts';

/** What a command ends with, as scripts rely on it. The larger, the more serious. */
export const exitCodes = {
  fine: 0,
  /** The content has errors. */
  content: 1,
  /** Wrong usage. */
  usage: 2,
  /** The configuration or a template is wrong. */
  configuration: 3,
  /** The file system, a port, a lock. */
  fileSystem: 4,
  /** A bug in hoego. */
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Codes of the sources that tell of the disk and not of what an author wrote. */
const onDisk = ['source/missing-folder', 'source/unreadable', 'source/unwritable'];

/**
 * The exit code that diagnostics ask for: that of the most serious.
 * @param strict whether warnings fail as well
 */
export function exitCodeOf(diagnostics: readonly Diagnostic[], strict: boolean): ExitCode {
  const failing = diagnostics.filter((diagnostic) => fails(diagnostic, strict));
  const codes = new Set(failing.map(({ code }) => codeOf(code)));
  return bySeriousness.find((code) => codes.has(code)) ?? exitCodes.fine;
}

const bySeriousness: readonly ExitCode[] = Object.values(exitCodes).toSorted((a, b) => b - a);

/** Whether a command that found this does not end well. How the cache was is no fault of what was written. */
export function fails({ severity, code }: Diagnostic, strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning' && !code.startsWith('store/'));
}

function codeOf(code: Diagnostic['code']): ExitCode {
  if (code.startsWith('config/') || code.startsWith('template/')) return exitCodes.configuration;
  if (code.startsWith('previous/')) return exitCodes.usage;
  const isOutside = /^(?:output|server|store)\//.test(code) || onDisk.includes(code);
  return isOutside ? exitCodes.fileSystem : exitCodes.content;
}
