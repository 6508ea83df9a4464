import type { Span } from '../kernel/diagnostic.ts';
import { isKnownKey } from './frontmatter-keys.ts';
import type { Stated, StatedBlock, StatedPath } from './stated.ts';

/** Where each known field stands, and everything inside it: `date`, `tags.0`, `references.1.url`. */
export type FieldSpans = { readonly [field: string]: Span };

export function fieldSpans(block: StatedBlock): FieldSpans {
  const spans: Record<string, Span> = {};
  const add = (path: StatedPath, name: string, stated: Stated): void => {
    const span = block.spanOf(path, 'value');
    if (span !== null) spans[name] = span;
    if (stated === null || typeof stated === 'string') return;
    const parts = Array.isArray(stated) ? stated.entries() : Object.entries(stated);
    for (const [step, part] of parts) add([...path, step], `${name}.${step}`, part);
  };
  for (const key of Object.keys(block.values)) {
    if (isKnownKey(key)) add([key], key, block.values[key] ?? null);
  }
  return spans;
}
