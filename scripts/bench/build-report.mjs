/**
 * What `hoego build --json` says at its end, as far as the bench shows it.
 * @typedef {object} BuildReport
 * @property {number} pages
 * @property {Readonly<Record<string, number>> | null} stages milliseconds of each stage
 * @property {unknown} hits what was found in the store
 * @property {unknown} slowest the slowest posts
 */

/**
 * @param {string} stdout of the build: a line of JSON, the last one the result
 * @returns {BuildReport | null} null when it is no such output
 */
export function buildReport(stdout) {
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  try {
    const { pages, stages = null, hits = null, slowest = null } = JSON.parse(last);
    return { pages, stages, hits, slowest };
  } catch {
    return null;
  }
}
