import * as z from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of what authors write, as lenient as a build: any scalar is text (`title: 2024`), one item may stand for a
 * list, a bare text for an entry, and nothing for what may be absent.
 */
export function lenientJsonSchema(schema: z.ZodObject | z.ZodRecord): JsonSchema {
  const { properties, additionalProperties, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return {
    ...rest,
    ...(properties === undefined ? {} : { properties: lenientParts(properties) }),
    additionalProperties: properties === undefined && lenient(additionalProperties ?? false),
  };
}

function lenientParts(parts: Readonly<Record<string, boolean | JsonSchema>>): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, lenient(part)]));
}

function lenient(schema: boolean | JsonSchema): JsonSchema {
  if (typeof schema === 'boolean') return {};
  // Only what may be absent is a choice, and it may be empty too.
  if (schema.anyOf !== undefined) {
    return { ...schema, anyOf: schema.anyOf.map(({ minLength, ...option }) => lenient(option)) };
  }
  if (schema.type === 'string' && schema.enum === undefined) return { ...schema, type: anyScalar };
  if (schema.type === 'array') return lenientList(schema);
  return schema.type === 'object' ? lenientEntry(schema) : schema;
}

/** What text looks like to a reader of YAML that makes numbers and truth values of it. */
const anyScalar: z.core.JSONSchema.SchemaType[] = ['string', 'number', 'boolean'];

function lenientList({ items, type, ...schema }: JsonSchema): JsonSchema {
  const item = Array.isArray(items) || items === undefined ? {} : lenient(items);
  return { ...schema, anyOf: [item, { type: 'array', items: item }, { type: 'null' }] };
}

/** A map of certain parts, for which a text may stand; or one of any parts, such as roles and how many have them. */
function lenientEntry({ properties, additionalProperties, ...schema }: JsonSchema): JsonSchema {
  if (properties === undefined)
    return { ...schema, additionalProperties: lenient(additionalProperties ?? true) };
  const entry = { ...schema, properties: lenientParts(properties), additionalProperties: false };
  return { anyOf: [{ type: anyScalar }, entry] };
}
