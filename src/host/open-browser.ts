import { spawn } from 'node:child_process';

/** The program of each system that opens an address the way its user has set up. */
const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  // The first quoted argument of `start` would be the title of a window.
  win32: ['cmd', '/c', 'start', '""'],
};

/**
 * Opens an address in the browser.
 * @returns whether there was a program to do it; what becomes of it is not waited for
 */
export function openBrowser(url: string): Promise<boolean> {
  const [program = 'xdg-open', ...args] = openers[process.platform] ?? [];
  return new Promise((resolve) => {
    const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
    child.once('spawn', () => resolve(true)).once('error', () => resolve(false));
    child.unref();
  });
}
