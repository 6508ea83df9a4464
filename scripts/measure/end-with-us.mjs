/**
 * Lets a child process not outlive this one, however this one ends.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endWithUs(child) {
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.removeListener('exit', kill));
}
