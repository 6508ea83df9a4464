import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { isNothing } from './field-kinds.ts';
import { incidentFields } from './incident-schema.ts';
import { type PostType, postTypes } from './post-type.ts';
import { retrospectiveFields } from './retrospective-schema.ts';
import type { StatedBlock } from './stated.ts';

/** The type whose posts alone use a field; null for one that others use too. */
function typeOfField(key: string): PostType | null {
  if (Object.hasOwn(incidentFields, key)) return 'incident-report';
  return Object.hasOwn(retrospectiveFields, key) ? 'retrospective' : null;
}

/** Whether posts of a type use a field. */
export function isOfType(key: string, type: PostType): boolean {
  return (typeOfField(key) ?? type) === type;
}

/**
 * What a post with a mistyped type was meant to be: its fields tell, so that their mistakes come at once with that one.
 * @param type what it is without a word for it
 */
export function typeMeant(block: StatedBlock, type: PostType): PostType {
  const word = block.values.type ?? null;
  if (isNothing(word) || postTypes.some((known) => known === word)) return type;
  const [meant = type] = Object.keys(block.values).flatMap((key) => typeOfField(key) ?? []);
  return meant;
}

/** A field that posts of this type do not use. Its value is not looked at: other tools have keys of these names too. */
export function tellForeignField(
  key: string,
  type: PostType,
  block: StatedBlock,
  file: SourcePath,
): Diagnostic {
  const place = { file, span: block.spanOf([key], 'key') ?? block.opening };
  return diagnose('frontmatter/other-type', place, { key, type, used: typeOfField(key) ?? '' });
}
