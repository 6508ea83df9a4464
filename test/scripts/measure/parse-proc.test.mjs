import { expect, it } from 'vitest';
import { parseStat, parseStatus } from '../../../scripts/measure/parse-proc.mjs';

const stat = (name) =>
  `4242 (${name}) S 17 4242 4242 0 -1 4194560 90123 1200 3 0 1250 75 300 20 20 0 11 0 93740 1500000000 51200\n`;

it.each(['node', 'tmux: server', 'a) S 99 (b'])('reads the process named “%s”', (name) => {
  expect(parseStat(stat(name))).toEqual({ parent: 17, cpu: 13.25, reaped: 3.2 });
});

it('reads memory in bytes', () => {
  const text = 'Name:\tnode\nVmPeak:\t 900000 kB\nVmHWM:\t  61440 kB\nVmRSS:\t  51200 kB\nThreads:\t11\n';
  expect(parseStatus(text)).toEqual({ resident: 51200 * 1024, peak: 61440 * 1024 });
});

it('a process that is over holds no memory', () => {
  expect(parseStatus('Name:\tnode\nState:\tZ (zombie)\n')).toEqual({ resident: 0, peak: 0 });
});
