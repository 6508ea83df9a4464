import * as z from 'zod';
import { innerSchema } from './inner-schema.ts';
import type { Stated, StatedPath } from './stated.ts';

/** A key that a schema does not have, and those that it has there. */
export type UnknownPart = { readonly path: StatedPath; readonly known: readonly string[] };

/** The keys of a value, at any depth, that a schema does not have. */
export function unknownParts(schema: unknown, stated: Stated, at: StatedPath = []): readonly UnknownPart[] {
  // Nearly all values are text, and it takes a while to look into a schema.
  if (stated === null || typeof stated === 'string') return [];
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodArray && Array.isArray(stated)) {
    return stated.flatMap((item, index) => unknownParts(inner.element, item, [...at, index]));
  }
  if (Array.isArray(stated)) return [];
  if (inner instanceof z.ZodRecord) {
    return Object.entries(stated).flatMap(([key, part]) => unknownParts(inner.valueType, part, [...at, key]));
  }
  if (!(inner instanceof z.ZodObject)) return [];
  const { shape } = inner;
  return Object.entries(stated).flatMap(([key, part]) =>
    Object.hasOwn(shape, key)
      ? unknownParts(shape[key], part, [...at, key])
      : [{ path: [...at, key], known: Object.keys(shape) }],
  );
}
