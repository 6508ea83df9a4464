/**
 * A part of something: 0.85, or 1/40 where it is small.
 * @param {number} ratio
 */
export function formatRatio(ratio) {
  return ratio >= 0.1 ? ratio.toFixed(2) : `1/${Math.round(1 / ratio)}`;
}
