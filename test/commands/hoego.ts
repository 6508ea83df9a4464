import { join } from 'node:path';
import { runCommandLine } from '../../src/commands/run-command-line.ts';
import type { Surroundings } from '../../src/commands/surroundings.ts';

/** What a command did, as a script would see it. */
export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** A process that runs in a folder, at noon of 23 November 2026 in Seoul, and says nothing. */
export function surroundingsIn(folder: string): Surroundings {
  return {
    cwd: folder,
    home: join(folder, '..', 'nobody'),
    stdout: () => {},
    stderr: () => {},
    isTty: false,
    keys: null,
    inputLines: async function* () {},
    columns: 80,
    colour: false,
    githubActions: false,
    now: () => Date.parse('2026-11-23T12:00:00+09:00'),
    versions: { node: '20.19.0', icu: '76.1' },
    self: { pid: process.pid, isRunning: (pid) => pid === process.pid },
    signal: new AbortController().signal,
  };
}

/** Runs a command line in a folder, in this process. */
export async function hoego(
  folder: string,
  args: readonly string[],
  changed: Partial<Surroundings> = {},
): Promise<Ran> {
  let [stdout, stderr] = ['', ''];
  const code = await runCommandLine(args, '1.2.3', {
    ...surroundingsIn(folder),
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    ...changed,
  });
  return { code, stdout, stderr };
}

/** A post with a title and a date; `more` are further lines of its frontmatter. */
export function post(title: string, body = '본문입니다.', more = ''): string {
  return `---\ntitle: ${title}\ndate: 2026-01-02\n${more === '' ? '' : `${more}\n`}---\n\n${body}\n`;
}

/** The lines of JSON in an output. */
export function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
