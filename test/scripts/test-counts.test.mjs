import { describe, expect, it } from 'vitest';
import { closingLine, testCounts } from '../../scripts/setup/test-counts.mjs';

const report = (changes) =>
  JSON.stringify({
    numPassedTests: 12,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [{ status: 'passed', assertionResults: [{}] }],
    ...changes,
  });

describe('the counts of a test run', () => {
  it.each([
    ['all passed', report({}), '12 passed, 0 failed'],
    ['some failed', report({ numFailedTests: 2 }), '12 passed, 2 failed'],
    ['some were left out', report({ numPendingTests: 1, numTodoTests: 1 }), '12 passed, 0 failed, 2 skipped'],
    [
      'a file broke before its first test',
      report({ testResults: [{ status: 'failed', assertionResults: [] }] }),
      '12 passed, 1 failed',
    ],
    ['there is no report', null, '0 passed, 1 failed'],
    ['the report is half written', '{"numPassedTests": 3', '0 passed, 1 failed'],
  ])('%s', (_, text, line) => {
    expect(closingLine(testCounts(text))).toBe(line);
  });
});
