import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import { nearestNames } from '../kernel/nearest-names.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { isDerivedKey } from './derived-keys.ts';
import { ourKeyFor, ourPartFor } from './foreign-keys.ts';
import { frontmatterFields } from './frontmatter-fields.ts';
import type { StatedBlock } from './stated.ts';
import { type UnknownPart, unknownParts } from './unknown-parts.ts';

/** Whether a key of frontmatter means something. */
export function isKnownKey(key: string): boolean {
  return Object.hasOwn(frontmatterFields.shape, key);
}

/** The keys of a block, and in it, that mean nothing, and those of values that are computed. */
export function wrongKeys(block: StatedBlock, file: SourcePath): readonly Diagnostic[] {
  return unknownParts(frontmatterFields, block.values).map((part) => wrongKey(block, file, part));
}

function wrongKey(block: StatedBlock, file: SourcePath, { path, known }: UnknownPart): Diagnostic {
  const key = String(path.at(-1));
  const place = { file, span: block.spanOf(path, 'key') ?? block.opening };
  if (isDerivedKey(key)) return diagnose('frontmatter/derived', place, { key });
  const ours = path.length === 1 ? ourKeyFor(key) : ourPartFor(key, known);
  const nearest = ours ?? nearestNames(key, known).join(', ');
  return diagnose('frontmatter/unknown-key', place, { key, nearest });
}
