import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import { nearestNames } from '../kernel/nearest-names.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { isDerivedKey } from './derived-keys.ts';
import { ourKeyFor } from './foreign-keys.ts';
import { entryShapes, frontmatterSchema } from './frontmatter-schema.ts';
import { incidentKeys } from './incident-keys.ts';
import type { StatedBlock, StatedPath } from './stated.ts';

/** Every key that means something in frontmatter. */
const knownKeys: readonly string[] = [...Object.keys(frontmatterSchema.shape), ...incidentKeys];

/** Whether a key of frontmatter means something. */
export function isKnownKey(key: string): boolean {
  return knownKeys.includes(key);
}

/** The keys of a block that mean nothing, and those of values that are computed. */
export function wrongKeys(block: StatedBlock, file: SourcePath): readonly Diagnostic[] {
  const top = Object.keys(block.values).filter((key) => !isKnownKey(key));
  return [
    ...top.map((key) => wrongKey(block, file, [key], key, knownKeys)),
    ...Object.entries(entryShapes).flatMap(([field, shape]) =>
      wrongParts(block, file, field, Object.keys(shape)),
    ),
  ];
}

/** The keys inside the entries of a field that are none of its parts. */
function wrongParts(
  block: StatedBlock,
  file: SourcePath,
  field: string,
  parts: readonly string[],
): readonly Diagnostic[] {
  const stated = block.values[field];
  const entries = Array.isArray(stated) ? stated : [];
  return entries.flatMap((entry, at) =>
    entry === null || typeof entry !== 'object' || Array.isArray(entry)
      ? []
      : Object.keys(entry)
          .filter((key) => !parts.includes(key))
          .map((key) => wrongKey(block, file, [field, at, key], key, parts)),
  );
}

function wrongKey(
  block: StatedBlock,
  file: SourcePath,
  path: StatedPath,
  key: string,
  known: readonly string[],
): Diagnostic {
  const place = { file, span: block.spanOf(path, 'key') ?? block.opening };
  if (path.length === 1 && isDerivedKey(key)) return diagnose('frontmatter/derived', place, { key });
  const ours = path.length === 1 ? ourKeyFor(key) : null;
  const nearest = ours ?? nearestNames(key, known).join(', ');
  return diagnose('frontmatter/unknown-key', place, { key, nearest });
}
