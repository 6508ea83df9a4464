import type { PublicPart } from '../incident/knowledge-record.ts';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
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
 * Reads `public: { summary, redact }`. What cannot be read is an error, because the parts that it names would be
 * published.
 * @returns null where nothing is stated
 */
export function readPublicPart(block: StatedBlock, file: SourcePath): Outcome<PublicPart | null> {
  const stated = block.values.public ?? null;
  if (stated === null || stated === '') return { value: null, diagnostics: [] };
  const at = (...path: StatedPath) => statedPlace(block, file, ['public', ...path]);
  if (!isMap(stated)) {
    const args = { key: 'public', parts: parts.join(', ') };
    return { value: null, diagnostics: [diagnose('frontmatter/not-entry', at(), args)] };
  }
  const problems: Diagnostic[] = Object.keys(stated)
    .filter((key) => !parts.includes(key))
    .map((key) => {
      const nearest = nearestNames(key, parts).join(', ');
      return diagnose('edition/unknown-key', at(key), { key, nearest });
    });
  const { summary = null, redact = null } = stated;
  if (summary !== null && typeof summary !== 'string') {
    problems.push(diagnose('frontmatter/not-text', at('summary'), { key: 'public.summary' }));
  }
  const names = namesIn(redact);
  if (names === null) {
    problems.push(diagnose('frontmatter/not-list', at('redact'), { key: 'public.redact' }));
  }
  for (const [position, name] of (names ?? []).entries()) {
    if (lasting.has(name)) problems.push(diagnose('edition/lasting-field', at('redact', position), { name }));
  }
  const text = typeof summary === 'string' ? summary.replace(/\s+/g, ' ').trim() : '';
  return {
    value: { summary: text === '' ? null : text, redact: (names ?? []).filter((name) => !lasting.has(name)) },
    diagnostics: problems,
  };
}

/** A frontmatter block as if its author had not stated what the public edition is without. */
export function publicBlock(block: StatedBlock, { summary, redact }: PublicPart): StatedBlock {
  const left = Object.entries(block.values).filter(([key]) => key !== 'public' && !redact.includes(key));
  const description = summary === null ? [] : [['description', summary] as const];
  const values: StatedMap = Object.assign(Object.create(null), Object.fromEntries([...left, ...description]));
  return { ...block, values };
}

function namesIn(stated: Stated): readonly string[] | null {
  if (stated === null || stated === '') return [];
  if (typeof stated === 'string') return [stated.trim()];
  if (!Array.isArray(stated)) return null;
  const names: readonly Stated[] = stated;
  return names.every((name) => typeof name === 'string') ? names.map((name) => name.trim()) : null;
}

function isMap(stated: Stated): stated is StatedMap {
  return stated !== null && typeof stated === 'object' && !Array.isArray(stated);
}
