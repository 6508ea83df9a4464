import type { PublicPart } from '../incident/knowledge-record.ts';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import { nearestNames } from '../kernel/nearest-names.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { isKnownKey } from './frontmatter-keys.ts';
import type { Stated, StatedBlock, StatedMap, StatedPath } from './stated.ts';
import { statedPlace } from './stated-place.ts';

/** Fields without which a post has no address or no place, or that say who may see it: they cannot be taken out. */
const lasting: ReadonlySet<string> = new Set([
  'title',
  'date',
  'updated',
  'slug',
  'category',
  'type',
  'lang',
  'draft',
  'visibility',
  'public',
]);

/** Whether the public edition can be without a field. */
export function isRedactableField(name: string): boolean {
  return isKnownKey(name) && !lasting.has(name);
}

/** What stands under `public` in frontmatter. */
const parts: readonly string[] = ['summary', 'redact'];

/**
 * What of `public: { summary, redact }` would not be done. Each is an error, because the parts that are meant would be
 * published.
 */
export function publicPartProblems(
  block: StatedBlock,
  file: SourcePath,
  { redact }: PublicPart,
): readonly Diagnostic[] {
  const at = (...path: StatedPath) => statedPlace(block, file, ['public', ...path]);
  const stated = block.values.public ?? null;
  const keys = isMap(stated) ? Object.keys(stated) : [];
  const unknown = keys.filter((key) => !parts.includes(key));
  return [
    ...unknown.map((key) =>
      diagnose('edition/unknown-key', at(key), { key, nearest: nearestNames(key, parts).join(', ') }),
    ),
    ...redact.flatMap((name, position) =>
      lasting.has(name) ? [diagnose('edition/lasting-field', at('redact', position), { name })] : [],
    ),
  ];
}

/** A frontmatter block as if its author had not stated what the public edition is without. */
export function publicBlock(block: StatedBlock, { summary, redact }: PublicPart): StatedBlock {
  const left = Object.entries(block.values).filter(([key]) => key !== 'public' && !redact.includes(key));
  const description = summary === null ? [] : [['description', summary] as const];
  const values: StatedMap = Object.assign(Object.create(null), Object.fromEntries([...left, ...description]));
  return { ...block, values };
}

function isMap(stated: Stated): stated is StatedMap {
  return stated !== null && typeof stated === 'object' && !Array.isArray(stated);
}
