import { digestIn } from './digest.ts';
import type { Plain } from './plain.ts';

/** Whether two values have one fingerprint, found out without taking any; digests are believed, as there. */
export function isEqual(a: Plain, b: Plain): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isList(a)) return isList(b) && areEqualLists(a, b);
  return !isList(b) && areEqualRecords(a, b);
}

// Loops, because this goes through the views of all pages whenever one of them may have changed.

function areEqualLists(a: readonly Plain[], b: readonly Plain[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!isEqual(a[at] as Plain, b[at] as Plain)) return false;
  return true;
}

type PlainRecord = { readonly [key: string]: Plain };

function areEqualRecords(a: PlainRecord, b: PlainRecord): boolean {
  const digest = digestIn(a);
  if (digest !== null) return digest === digestIn(b);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) {
    const value = b[key];
    // A plain value is never undefined.
    if (value === undefined || !isEqual(a[key] as Plain, value)) return false;
  }
  return true;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
