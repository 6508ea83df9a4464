/** A length to 0.01, never `-0`. */
export function round(length: number): number {
  return Math.round(length * 100) / 100 + 0;
}
