import { percentile } from '../measure/percentile.mjs';

/**
 * What several measurements of one thing come to.
 * @typedef {object} Figure
 * @property {number} median
 * @property {number} min
 * @property {number} max
 * @property {number} count
 * @property {number | null} cpu median of the seconds of cpu; null where none were measured
 */

/**
 * @param {readonly number[]} values
 * @param {readonly (number | null)[]} [cpu] seconds of cpu of the same measurements
 * @returns {Figure}
 */
export function figure(values, cpu = []) {
  const known = cpu.filter((seconds) => seconds !== null);
  return {
    median: percentile(values, 0.5),
    min: Math.min(...values),
    max: Math.max(...values),
    count: values.length,
    cpu: known.length === 0 ? null : percentile(known, 0.5),
  };
}
