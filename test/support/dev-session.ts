import { expect, onTestFinished } from 'vitest';
import type { Surroundings } from '../../src/commands/surroundings.ts';
import { hoego, type Ran } from '../commands/hoego.ts';
import { type Answered, ask } from './ask.ts';

/** `hoego dev` that runs in this process, as a person at the terminal and a browser see it. */
export type DevSession = {
  readonly port: number;
  readonly origin: string;
  readonly get: (path: string) => Promise<Answered>;
  /** Waits until a page of the whole site, or what is served in its place, holds a text. */
  readonly shows: (path: string, text: string) => Promise<void>;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Types a line. */
  readonly type: (line: string) => void;
  /** Interrupts it, if it still runs. */
  readonly interrupt: () => Promise<Ran>;
  /** How it ended by itself. */
  readonly ended: Promise<Ran>;
};

/** Milliseconds in which an edit must have been seen; on a busy machine all takes longer. */
const patience = 15_000;

/** Serves a folder until the test is over. */
export async function startDev(
  folder: string,
  args: readonly string[] = [],
  changed: Partial<Surroundings> = {},
): Promise<DevSession> {
  const interruption = new AbortController();
  let [stdout, stderr] = ['', ''];
  let begin = (_: string) => {};
  const said = new Promise<string>((resolve) => {
    begin = resolve;
  });
  let hear = (_: string) => {};
  const ended = hoego(folder, ['dev', '--port', '0', ...args], {
    signal: interruption.signal,
    keys: (onLine) => {
      hear = onLine;
      return () => {
        hear = () => {};
      };
    },
    stdout: (text) => {
      stdout += text;
      begin(text);
    },
    stderr: (text) => {
      stderr += text;
    },
    ...changed,
  }).then((ran) => ({ ...ran, stdout, stderr }));
  const interrupt = () => {
    interruption.abort();
    return ended;
  };
  onTestFinished(async () => void (await interrupt()));
  const first = await Promise.race([said, ended.then(({ stderr: text }) => text)]);
  const port = Number(/localhost:(\d+)/.exec(first)?.[1]);
  const get = (path: string) => ask(port, encodeURI(path));
  return {
    port,
    origin: `http://localhost:${port}`,
    get,
    shows: async (path, text) => {
      await expect
        .poll(
          async () => {
            const { body } = await get(path);
            return body.includes('data-state="provisional"') ? 'not yet whole' : body;
          },
          { timeout: patience, interval: 10 },
        )
        .toContain(text);
    },
    stdout: () => stdout,
    stderr: () => stderr,
    type: (line) => hear(`${line}\n`),
    interrupt,
    ended,
  };
}
