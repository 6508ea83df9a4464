import * as z from 'zod';
import { weakly } from '../kernel/weakly.ts';
import type { StatedPath } from './stated.ts';

/**
 * What a schema asks for once that it may be absent, or be written in a shorter way, is set aside. Remembered, because every
 * post asks for the same ones, and to ask zod what a schema is takes a while.
 */
export function innerSchema(schema: unknown): z.ZodType {
  return typeof schema === 'object' && schema !== null ? innerOf(schema) : z.unknown();
}

const innerOf = weakly((schema: object): z.ZodType => {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable
  )
    return innerSchema(schema.unwrap());
  if (schema instanceof z.ZodPipe) {
    // Before a value is looked at, or after it was found right.
    return innerSchema(schema.def.in instanceof z.ZodTransform ? schema.def.out : schema.def.in);
  }
  return schema instanceof z.ZodType ? schema : z.unknown();
});

/** The names of the parts of a map; none for what is no map of certain parts. */
export function partsOf(schema: z.ZodType): readonly string[] {
  const inner = innerSchema(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The schema of a part of a map, of whatever keys, or of the items of a list. */
export function schemaAt(schema: z.ZodType, path: StatedPath): z.ZodType {
  return path.reduce<z.ZodType>((around, step) => {
    const inner = innerSchema(around);
    if (inner instanceof z.ZodArray) return innerSchema(inner.element);
    if (inner instanceof z.ZodRecord) return innerSchema(inner.valueType);
    return inner instanceof z.ZodObject ? innerSchema(inner.shape[step]) : z.unknown();
  }, schema);
}
