import { describe, expect, test } from 'vitest';
import { readError } from '../../../src/search/log-line/read-error.ts';
import { tellsOtherError } from '../../../src/search/log-line/tells-other-error.ts';

const inLog = (line: string, log = line) => ({ ...readError(line), log: readError(log).tokens });
const differ = (a: string, b: string) => tellsOtherError(inLog(a), inLog(b));

describe('two lines tell of different errors', () => {
  test.each([
    ['Exited (137)', 'exited with code 143'],
    ['SQLState: 40001, ErrorCode: 1205', 'SQL Error: 1213, SQLState: 40001'],
    ['SQLSTATE 40P01', 'SQLSTATE 23505'],
    ['connect: connection refused', 'connect: connection timed out'],
    ['java.lang.OutOfMemoryError: Metaspace', 'java.lang.OutOfMemoryError: Java heap space'],
    ['a.b.FooException: no such thing', 'a.b.BarException: lost the lease'],
    ['(type=Not Found, status=404)', '(type=Internal Server Error, status=500)'],
  ])('%s, %s', (a, b) => {
    expect(differ(a, b)).toBe(true);
    expect(differ(b, a)).toBe(true);
  });
});

describe('or may well be one', () => {
  test.each([
    ['SQLState: HY000, ErrorCode: 1205', 'ERROR 1205, SQLSTATE 40001'],
    ['HTTP probe failed with statuscode: 503', 'HTTP probe failed with statuscode: 500'],
    [
      'a.b.FooException: lock wait timeout exceeded',
      'c.d.BarException: lock wait timeout exceeded; try again',
    ],
    ['java.lang.OutOfMemoryError', 'java.lang.OutOfMemoryError: Metaspace'],
    [
      'CommitFailedException: offset commit cannot be completed since the consumer left',
      'CommitFailedException: commit cannot be completed, because the group has already assigned its partitions anew',
    ],
    [
      'CommitFailedException: commit refused by the broker of this group',
      'CommitFailedException: the consumer left, so offsets cannot commit',
    ],
    ['exited with code 137', 'connection refused'],
  ])('%s, %s', (a, b) => {
    expect(differ(a, b)).toBe(false);
    expect(differ(b, a)).toBe(false);
  });
});

test('a number in another line counts as one of the same line', () => {
  const stated = inLog('Deadlock found', 'ErrorCode: 1205');
  expect(tellsOtherError(stated, inLog('Deadlock found', 'ErrorCode: 1205'))).toBe(false);
  expect(tellsOtherError(stated, inLog('Deadlock found', 'errno: 1213'))).toBe(true);
});

test('what a program prints at any error is no part of this one', () => {
  for (const line of [
    "thread 'main' panicked at src/main.rs:42:10:",
    'note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace',
    'FAILURE: Build failed with an exception.',
    '[ERROR] Re-run Maven using the -X switch to enable full debug logging.',
    'npm ERR! A complete log of this run can be found in:',
    'note: This error originates from a subprocess, and is likely not a problem with pip.',
    'Process finished with exit code 1',
    "web01 systemd[1]: api.service: Failed with result 'exit-code'.",
    'APPLICATION FAILED TO START',
  ])
    expect(
      [...readError(line).tokens]
        .filter(([, weight]) => weight >= 1)
        .map(([token]) => token)
        .join(),
      line,
    ).toMatch(/^(?:|note|failure)$/);
});
