import { times } from './times.mjs';

/** @typedef {import('../create-random.mjs').Random} Random */

/**
 * The lines of so many pieces of code, each of one of some kinds.
 * @param {Random} r
 * @param {number} count rounded up; at least one is made
 * @param {readonly ((r: Random, service: string) => readonly string[])[]} kinds
 * @param {string} service
 */
export function pieces(r, count, kinds, service) {
  return times(count, () => r.pick(kinds)(r, service));
}
