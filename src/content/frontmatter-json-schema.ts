import { frontmatterFields } from './frontmatter-fields.ts';
import { type JsonSchema, lenientJsonSchema } from './lenient-json-schema.ts';
import type { CategoryConfig } from './site-config.ts';

/**
 * The JSON Schema of frontmatter, for editors: they complete keys and mark mistakes while a post is written.
 * @param categories whose ids are offered; a category may have any other name too
 */
export function frontmatterJsonSchema(categories: readonly CategoryConfig[]): JsonSchema {
  const { properties = {}, ...schema } = lenientJsonSchema(frontmatterFields);
  const { category = {}, ...others } = properties;
  const { anyOf = [], ...stated } = typeof category === 'boolean' ? {} : category;
  return {
    ...schema,
    title: 'hoego frontmatter',
    properties: {
      ...others,
      category: { ...stated, anyOf: [{ enum: categories.map(({ id }) => id) }, ...anyOf] },
    },
  };
}
