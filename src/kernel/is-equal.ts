import { digestIn } from './digest.ts';
import type { Plain } from './plain.ts';

/** Whether two values have one fingerprint, found out without taking any; digests are believed, as there. */
export function isEqual(a: Plain, b: Plain): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isList(a) || isList(b)) {
    return (
      isList(a) && isList(b) && a.length === b.length && a.every((item, at) => isEqual(item, b[at] ?? null))
    );
  }
  const digest = digestIn(a);
  if (digest !== null) return digest === digestIn(b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key] ?? null, b[key] ?? null))
  );
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
