import * as z from 'zod';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import { nearestNames } from '../kernel/nearest-names.ts';
import { configPlace } from './config-place.ts';
import type { WrittenConfig } from './written-config.ts';

/** Keys that the contract names and that later versions will read. */
const laterKeys = new Set(['images', 'comments', 'analytics']);

/** A warning for each key that the shape does not have, at any depth; a hint for those that are yet to come. */
export function unknownConfigKeys(config: WrittenConfig, shape: z.ZodType): readonly Diagnostic[] {
  return strangeKeys(shape, config.value, []).map(({ keyPath, known }) => {
    const place = configPlace(config, keyPath);
    const name = String(keyPath.at(-1));
    if (keyPath.length === 1 && laterKeys.has(name))
      return diagnose('config/no-effect', place, { key: name });
    const nearest = nearestNames(name, known)[0] ?? known.join(', ');
    return diagnose('config/unknown-key', place, { key: keyPath.join('.'), nearest });
  });
}

type StrangeKey = { readonly keyPath: readonly string[]; readonly known: readonly string[] };

function strangeKeys(shape: z.ZodType, value: unknown, at: readonly string[]): readonly StrangeKey[] {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault || shape instanceof z.ZodPrefault)
    return strangeKeys(ofType(shape.unwrap()), value, at);
  if (shape instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item, index) => strangeKeys(ofType(shape.element), item, [...at, String(index)]));
  }
  if (!(shape instanceof z.ZodObject) || typeof value !== 'object' || value === null) return [];
  const known = Object.keys(shape.shape);
  return Object.entries(value).flatMap(([key, item]) =>
    known.includes(key)
      ? strangeKeys(ofType(shape.shape[key]), item, [...at, key])
      : [{ keyPath: [...at, key], known }],
  );
}

/** zod gives the parts of a shape as the type of its core; each part of a configuration's is a full one. */
function ofType(part: unknown): z.ZodType {
  return part instanceof z.ZodType ? part : z.unknown();
}
