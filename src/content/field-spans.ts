import type { Span } from '../kernel/diagnostic.ts';
import { isKnownKey } from './frontmatter-keys.ts';
import type { Stated, StatedBlock, StatedPath } from './stated.ts';

/** Where each known field stands, and everything inside it: `date`, `tags.0`, `references.1.url`. */
export type FieldSpans = { readonly [field: string]: Span };

export function fieldSpans(block: StatedBlock): FieldSpans {
  const known = Object.keys(block.values).filter(isKnownKey);
  return Object.fromEntries(known.flatMap((key) => spansUnder(block, [key], block.values[key] ?? null)));
}

function spansUnder(
  block: StatedBlock,
  path: StatedPath,
  stated: Stated,
): readonly (readonly [string, Span])[] {
  const span = block.spanOf(path, 'value');
  const own: readonly (readonly [string, Span])[] = span === null ? [] : [[path.join('.'), span]];
  if (stated === null || typeof stated === 'string') return own;
  const parts = Array.isArray(stated) ? [...stated.entries()] : Object.entries(stated);
  return [...own, ...parts.flatMap(([step, part]) => spansUnder(block, [...path, step], part))];
}
