import { z } from 'zod';
import { frontmatterSchema } from './frontmatter-schema.ts';
import { recordFields } from './record-schema.ts';
import type { CategoryConfig } from './site-config.ts';

const everyField = z.object({ ...frontmatterSchema.shape, ...recordFields });

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of frontmatter, for editors: they complete keys and mark mistakes while a post is written. It is as
 * lenient as a build: any scalar is text (`title: 2024`), one item may stand for a list, a bare text for an entry.
 * @param categories whose ids are offered; a category may have any other name too
 */
export function frontmatterJsonSchema(categories: readonly CategoryConfig[]): JsonSchema {
  const { properties = {}, ...schema } = z.toJSONSchema(everyField, { io: 'input' });
  const fields = Object.entries(properties).map(([key, field]) => [key, lenient(field)] as const);
  const { category = {}, ...others } = Object.fromEntries(fields);
  return {
    ...schema,
    title: 'hoego frontmatter',
    properties: {
      ...others,
      category: { ...category, anyOf: [{ enum: categories.map(({ id }) => id) }, ...(category.anyOf ?? [])] },
    },
    additionalProperties: false,
  };
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

function lenientEntry({ properties = {}, ...schema }: JsonSchema): JsonSchema {
  const parts = Object.entries(properties).map(([key, part]) => [key, lenient(part)] as const);
  const entry = { ...schema, properties: Object.fromEntries(parts), additionalProperties: false };
  return { anyOf: [{ type: anyScalar }, entry] };
}
