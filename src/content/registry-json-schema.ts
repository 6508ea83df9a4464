import { type JsonSchema, lenientJsonSchema } from './lenient-json-schema.ts';
import { registrySchema } from './registry-schema.ts';

/** The JSON Schema of the registries in `posts/_knowledge/`, for editors. */
export function registryJsonSchema(): JsonSchema {
  return lenientJsonSchema(registrySchema);
}
