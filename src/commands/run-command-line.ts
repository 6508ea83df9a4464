import { bugReport } from './bug-report.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { type CommandLine, languageOf, parseCommandLine } from './parse-command-line.ts';
import { runCommand } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Does what a command line asks for.
 * @param args what follows the name of the program
 * @param version of hoego
 * @returns the exit code; nothing is ever thrown
 */
export async function runCommandLine(
  args: readonly string[],
  version: string,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stderr, signal, versions, columns } = surroundings;
  const lang = languageOf(args);
  try {
    const code = await answer(parseCommandLine(args, lang, version, columns), surroundings);
    return signal.aborted ? exitCodes.interrupted : code;
  } catch (error) {
    if (signal.aborted) return exitCodes.interrupted;
    stderr(bugReport(error, version, versions.node, lang, args.includes('--debug')));
    return exitCodes.bug;
  }
}

async function answer(line: CommandLine, surroundings: Surroundings): Promise<ExitCode> {
  switch (line.kind) {
    case 'answer':
      surroundings.stdout(line.text);
      return exitCodes.fine;
    case 'wrong':
      surroundings.stderr(line.text);
      return exitCodes.usage;
    case 'command':
      return runCommand(line, surroundings);
  }
}
