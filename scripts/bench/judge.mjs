/** @typedef {import('./row.mjs').Row} Row */

/**
 * hoego's part of Hugo's figure.
 * @param {Row} row
 * @returns {number | null} null when Hugo was not measured
 */
export function ratioOf({ hoego, hugo }) {
  return hugo === null ? null : hoego.median / hugo.median;
}

/**
 * Whether an aim is reached. What cannot be told, because there is no Hugo to compare with, counts for nothing.
 * @param {Row} row
 * @param {import('./works.mjs').Aim} aim
 * @returns {boolean | null} null when there is nothing to judge by
 */
export function isReached(row, aim) {
  const ratio = ratioOf(row);
  const verdicts = [
    ...(aim.ratio === undefined || ratio === null ? [] : [ratio <= aim.ratio]),
    ...(aim.most === undefined ? [] : [row.hoego.median <= aim.most]),
  ];
  return verdicts.length === 0 ? null : verdicts.every((verdict) => verdict);
}
