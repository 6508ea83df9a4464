/**
 * The lines of so many pieces, one below the other.
 * @param {number} count rounded up; at least one is made
 * @param {() => readonly string[]} piece
 * @returns {string[]}
 */
export function times(count, piece) {
  return Array.from({ length: Math.max(1, Math.ceil(count)) }, piece).flat();
}
