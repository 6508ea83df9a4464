const collator = new Intl.Collator('ko', { numeric: true, sensitivity: 'variant' });

/**
 * The order in which names are listed for a Korean reader: Hangul first, numbers by value (2장 before 10장). The locale
 * is fixed, never the machine's; what Unicode calls equal is ordered by code unit, so the order is total.
 */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
