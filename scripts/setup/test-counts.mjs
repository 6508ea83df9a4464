/**
 * What became of the tests, from the report that vitest writes as JSON.
 * @param {string | null} report its text; null when vitest wrote none
 * @returns {{ passed: number, failed: number, skipped: number }} a report that cannot be read counts as one failure
 */
export function testCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      report ?? '',
    );
    // A file that breaks before its first test has failed without a failed test.
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests + broken.length,
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * The closing line that reads the same for every tool: `12 passed, 0 failed`.
 * @param {{ passed: number, failed: number, skipped: number }} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
