import type * as z from 'zod';
import type { StatedMap } from './stated.ts';

/** Reads what an author states: the fields as values of their types, or what is wrong. */
export type ReadFields<Fields> = (values: StatedMap) => z.ZodSafeParseResult<Fields>;

/**
 * Reads fields by a schema of all of them. Law: it gives what `schema.safeParse` gives. But it reads those that are stated,
 * each by itself: most are not, and to find that out takes zod as long as to read them. Where one is wrong, all are read
 * at once, which tells everything that is.
 */
export function statedFields<Shape extends Readonly<Record<string, z.ZodType>>>(
  schema: z.ZodObject<Shape>,
): ReadFields<z.output<z.ZodObject<Shape>>> {
  const fields = Object.entries(schema.shape).map(([key, field]) => ({
    key,
    field,
    absent: field.safeParse(undefined),
  }));
  return (values) => {
    const read: Record<string, unknown> = {};
    for (const { key, field, absent } of fields) {
      const { success, data } = Object.hasOwn(values, key) ? field.safeParse(values[key]) : absent;
      if (!success) return schema.safeParse(values);
      read[key] = data;
    }
    // Every field of the schema is there, as that field's schema reads it: the type is the schema's.
    return { success: true, data: read as z.output<z.ZodObject<Shape>> };
  };
}
