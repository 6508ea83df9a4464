// What Linux tells of a process in /proc, as numbers. Times there are counted in ticks of 10 ms, on every machine.

const ticksPerSecond = 100;

/**
 * @param {string} text content of /proc/<pid>/stat
 * @returns {{ parent: number, cpu: number, reaped: number }} cpu: its own seconds, of user and system; reaped: those of
 * the children that ended and that it waited for, with theirs
 */
export function parseStat(text) {
  // The name stands in parentheses and may hold blanks and parentheses itself.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent] = fields;
  const [user, system, userOfChildren, systemOfChildren] = fields.slice(11, 15);
  return {
    parent,
    cpu: (user + system) / ticksPerSecond,
    reaped: (userOfChildren + systemOfChildren) / ticksPerSecond,
  };
}

/**
 * @param {string} text content of /proc/<pid>/status
 * @returns {{ resident: number, peak: number }} memory in bytes, now and at most; 0 for a process that is over
 */
export function parseStatus(text) {
  const kibibytes = (key) => Number(new RegExp(`^${key}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1] ?? 0);
  return { resident: kibibytes('VmRSS') * 1024, peak: kibibytes('VmHWM') * 1024 };
}
