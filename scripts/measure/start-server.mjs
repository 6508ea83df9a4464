import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { endWithUs } from './end-with-us.mjs';

const patience = 10_000;

/**
 * Starts a program that serves until it is stopped.
 * @param {import('./run-measured.mjs').Command} command
 */
export function startServer({ program, args, cwd }) {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
    });
  }
  let end = null;
  const ended = new Promise((resolve) => {
    child.once('error', ({ message }) => resolve({ code: null, reason: message }));
    child.once('exit', (code, signal) => resolve({ code, reason: signal ?? `exit ${code}` }));
  }).then((how) => {
    end = how;
  });
  endWithUs(child);

  return {
    pid: child.pid ?? -1,
    /** All that it has said so far. */
    output: () => output,
    /** @returns {{ code: number | null, reason: string } | null} null while it runs */
    end: () => end,
    /** @param {NodeJS.Signals} name */
    signal: (name) => child.kill(name),
    async stop() {
      child.kill('SIGINT');
      await Promise.race([ended, sleep(patience, null, { ref: false })]);
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** @typedef {ReturnType<typeof startServer>} Server */
