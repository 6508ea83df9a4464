import { isReached, ratioOf } from './judge.mjs';
import { works } from './works.mjs';

/**
 * A row with what it means: its ratio to Hugo, the aim for so many posts, and whether that is reached.
 * @typedef {import('./row.mjs').Row & {
 *   ratio: number | null, aim: import('./works.mjs').Aim | null, reached: boolean | null }} Assessed
 */

/**
 * @param {import('./row.mjs').Row} row
 * @param {string} profile aims are for `core` only
 * @returns {Assessed}
 */
export function assess(row, profile) {
  const aim = (profile === 'core' ? works[row.work].aims[row.posts] : undefined) ?? null;
  return { ...row, ratio: ratioOf(row), aim, reached: aim === null ? null : isReached(row, aim) };
}
