import { z } from 'zod';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import { nearestNames } from '../kernel/nearest-names.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { isDerivedKey } from './derived-keys.ts';
import { ourKeyFor } from './foreign-keys.ts';
import { frontmatterSchema } from './frontmatter-schema.ts';
import { innerSchema } from './inner-schema.ts';
import { recordFields } from './record-schema.ts';
import type { Stated, StatedBlock, StatedPath } from './stated.ts';

/** Every field there is. */
const everyField = z.object({ ...frontmatterSchema.shape, ...recordFields });

/** Whether a key of frontmatter means something. */
export function isKnownKey(key: string): boolean {
  return Object.hasOwn(everyField.shape, key);
}

/** The keys of a block, and in it, that mean nothing, and those of values that are computed. */
export function wrongKeys(block: StatedBlock, file: SourcePath): readonly Diagnostic[] {
  return wrongPaths(everyField, block.values, []).map(({ path, known }) =>
    wrongKey(block, file, path, known),
  );
}

type WrongPath = { readonly path: StatedPath; readonly known: readonly string[] };

function wrongPaths(schema: unknown, stated: Stated, at: StatedPath): readonly WrongPath[] {
  // Nearly all values are text, and it takes a while to look into a schema.
  if (stated === null || typeof stated === 'string') return [];
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodArray && Array.isArray(stated)) {
    return stated.flatMap((item, index) => wrongPaths(inner.element, item, [...at, index]));
  }
  if (!(inner instanceof z.ZodObject) || Array.isArray(stated)) return [];
  const known = Object.keys(inner.shape);
  return Object.entries(stated).flatMap(([key, part]) =>
    Object.hasOwn(inner.shape, key)
      ? wrongPaths(inner.shape[key], part, [...at, key])
      : [{ path: [...at, key], known }],
  );
}

function wrongKey(
  block: StatedBlock,
  file: SourcePath,
  path: StatedPath,
  known: readonly string[],
): Diagnostic {
  const key = String(path.at(-1));
  const place = { file, span: block.spanOf(path, 'key') ?? block.opening };
  if (isDerivedKey(key)) return diagnose('frontmatter/derived', place, { key });
  const ours = path.length === 1 ? ourKeyFor(key) : null;
  const nearest = ours ?? nearestNames(key, known).join(', ');
  return diagnose('frontmatter/unknown-key', place, { key, nearest });
}
