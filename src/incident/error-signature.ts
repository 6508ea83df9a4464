import { withoutVolatile } from '../kernel/without-volatile.ts';

/**
 * An error message without what differs from one time to the next, so that two logs of one error are equal: what search takes
 * out of a pasted line, and numbers, are `#`, runs of white space one space, letters small.
 */
export function normalisedSignature(message: string): string {
  return withoutVolatile(message, '#')
    .replace(/\d+(?:[.,]\d+)*/g, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
