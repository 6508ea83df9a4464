import { homedir } from 'node:os';
import { createInterface } from 'node:readline';
import { bugReport } from './commands/bug-report.ts';
import { exitCodes } from './commands/exit-code.ts';
import { packageVersion } from './commands/package-version.ts';
import { languageOf } from './commands/parse-command-line.ts';
import { runCommandLine } from './commands/run-command-line.ts';
import type { Surroundings } from './commands/surroundings.ts';
import { optimiseLate } from './host/optimise-late.ts';

optimiseLate(process.versions.node);
const args = process.argv.slice(2);
const version = await packageVersion();
const interruption = new AbortController();

// Once: whoever interrupts a second time does not want to wait for what the first has begun.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => interruption.abort());

// A bug outside every promise that somebody waits for, such as in a callback of a library.
process.on('uncaughtException', (error) => {
  const isDebug = args.includes('--debug');
  process.stderr.write(bugReport(error, version, process.versions.node, languageOf(args), isDebug));
  process.exit(exitCodes.bug);
});

// The reader of a pipe may leave at any time (`hoego list | head -1`): then nobody wants the rest. Other errors mean
// that a result is lost, as on a full disk.
let isLost = false;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || isLost) return;
    isLost = true;
    process.stderr.write(`stdout: ${code}\n`);
    process.exitCode = exitCodes.fileSystem;
  });
}

const code = await runCommandLine(args, version, surroundings());
process.exitCode = isLost ? Math.max(code, exitCodes.fileSystem) : code;

/** The one place that looks at the process. The environment decides how things are shown, never what is built. */
function surroundings(): Surroundings {
  const { stdin, stdout, stderr, env, versions } = process;
  return {
    cwd: process.cwd(),
    home: homedir(),
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    isTty: stderr.isTTY === true,
    keys: process.stdin.isTTY ? typedLines : null,
    inputLines: () => createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    columns: stderr.columns ?? 80,
    colour: stderr.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    githubActions: env.GITHUB_ACTIONS === 'true',
    now: () => Date.now(),
    versions: { node: versions.node, icu: versions.icu ?? '' },
    self: { pid: process.pid, isRunning },
    signal: interruption.signal,
  };
}

/** The terminal stays in its own mode, in which it gives whole lines: a killed process leaves none that is spoilt. */
function typedLines(onLine: (line: string) => void): () => void {
  const { stdin } = process;
  const hear = (chunk: Buffer) => onLine(chunk.toString('utf8'));
  stdin.on('data', hear);
  return () => void stdin.off('data', hear).pause();
}

/** Signal 0 asks whether a process is there; EPERM says it is, and somebody else's. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
