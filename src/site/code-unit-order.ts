/** The order of two texts by their UTF-16 code units: for ties, where any order does if only it is always the same. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
