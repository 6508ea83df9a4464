import { buildReport } from './build-report.mjs';
import { figure } from './figure.mjs';

/** @typedef {import('./figure.mjs').Figure} Figure */
/** @typedef {import('../measure/run-measured.mjs').Run} Run */
/**
 * One row of the result: a work on so many posts, and what it takes.
 * @typedef {object} Row
 * @property {string} work a key of `works`
 * @property {number} posts
 * @property {Figure} hoego
 * @property {Figure | null} hugo null when it was not measured
 * @property {import('./build-report.mjs').BuildReport | null} report what hoego says of the run nearest to the median
 */

/**
 * A row of the time that builds take.
 * @param {string} work
 * @param {number} posts
 * @param {readonly Run[]} hoego
 * @param {readonly Run[] | undefined} hugo
 * @returns {Row}
 */
export function timeRow(work, posts, hoego, hugo) {
  const time = timeOf(hoego);
  const distance = ({ wall }) => Math.abs(wall - time.median);
  const [typical] = [...hoego].sort((a, b) => distance(a) - distance(b));
  return {
    work,
    posts,
    hoego: time,
    hugo: hugo === undefined ? null : timeOf(hugo),
    report: buildReport(typical.stdout),
  };
}

/**
 * A row of anything else that was measured several times.
 * @param {string} work
 * @param {number} posts
 * @param {readonly number[]} hoego
 * @param {readonly number[] | undefined} hugo
 * @returns {Row}
 */
export function valueRow(work, posts, hoego, hugo) {
  return figureRow(work, posts, figure(hoego), hugo === undefined ? null : figure(hugo));
}

/**
 * A row of figures that are known already.
 * @param {string} work
 * @param {number} posts
 * @param {Figure} hoego
 * @param {Figure | null} hugo
 * @returns {Row}
 */
export function figureRow(work, posts, hoego, hugo) {
  return { work, posts, hoego, hugo, report: null };
}

function timeOf(runs) {
  return figure(
    runs.map(({ wall }) => wall),
    runs.map(({ cpu }) => cpu),
  );
}
