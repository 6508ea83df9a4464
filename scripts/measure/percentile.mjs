/**
 * The value that a share of all values is not above; 0.5 asks for the median. Between two values the straight line
 * decides, so that the median of an even number is the middle of two.
 * @param {readonly number[]} values in any order, at least one
 * @param {number} share 0 to 1
 * @returns {number}
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below + (above - below) * (place % 1);
}
