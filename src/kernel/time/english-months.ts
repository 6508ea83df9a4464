/** The months as English names them; the first three letters of each are its abbreviation. */
export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A month in three letters, by its number from 1: `Sep`. */
export function shortEnglishMonth(month: number): string {
  return englishMonths[month - 1]?.slice(0, 3) ?? '';
}
