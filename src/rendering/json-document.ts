import type { Plain } from '../kernel/plain.ts';

/** A value as a JSON file, for people who look into it as well. */
export function jsonDocument(value: Plain): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
