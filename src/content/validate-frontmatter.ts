import type * as z from 'zod';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { invariant } from '../kernel/invariant.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { Timestamp } from '../kernel/time/instant.ts';
import { parseTimestamp } from '../kernel/time/parse-timestamp.ts';
import { distinctNames } from './distinct-names.ts';
import { fieldProblems } from './field-problems.ts';
import type { Frontmatter } from './frontmatter.ts';
import { wrongKeys } from './frontmatter-keys.ts';
import { frontmatterSchema } from './frontmatter-schema.ts';
import { laterPlace } from './later-place.ts';
import type { ParseOptions } from './site-config.ts';
import type { StatedBlock } from './stated.ts';
import { statedFields } from './stated-fields.ts';
import { statedPlace } from './stated-place.ts';
import { isWithheld } from './withheld.ts';

/**
 * What every post may state about itself, as values of their types, and all its problems. A field with a wrong value reads
 * as if it were absent, so that the rest of the post can still be checked.
 * @param block as it stands in the file
 * @param fallbackTitle the title of a post that states none
 */
export function validateFrontmatter(
  block: StatedBlock,
  file: SourcePath,
  { timeZone }: Pick<ParseOptions, 'timeZone'>,
  fallbackTitle: string,
): Outcome<Frontmatter> {
  const { value: fields, diagnostics } = readFields(block, file);
  const tags = distinctNames('tags', fields.tags, block, file);
  const authors = distinctNames('authors', fields.authors, block, file);
  const concepts = distinctNames('concepts', fields.concepts, block, file);
  const explains = distinctNames('explains', fields.explains, block, file);
  const prerequisites = distinctNames('prerequisites', fields.prerequisites, block, file);
  const aliases = distinctNames('aliases', fields.aliases, block, file);
  const date = timeOf(fields.date ?? '1970-01-01', timeZone);
  const updated = fields.updated === null ? null : timeOf(fields.updated, timeZone);
  const frontmatter: Frontmatter = {
    ...fields,
    title: fields.title ?? fallbackTitle,
    date,
    updated,
    tags: tags.value,
    authors: authors.value,
    concepts: concepts.value,
    explains: explains.value,
    prerequisites: prerequisites.value,
    aliases: aliases.value,
    draft: fields.draft || isWithheld(block.values),
    references: fields.references.map(({ title, url }) => ({ title: title ?? url, url })),
  };
  return {
    value: frontmatter,
    diagnostics: [
      ...diagnostics,
      ...wrongKeys(block, file),
      ...[tags, authors, concepts, explains, prerequisites, aliases].flatMap((names) => names.diagnostics),
      ...(fields.date === null ? [] : wrongOrder(date, updated, block, file)),
    ],
  };
}

type Fields = z.output<typeof frontmatterSchema>;

type ReadFields = Omit<Fields, 'title' | 'date'> & {
  readonly title: string | null;
  readonly date: string | null;
};

const readStatedFields = statedFields(frontmatterSchema);

/** All fields; where some have a problem, read a second time without them. */
function readFields(block: StatedBlock, file: SourcePath): Outcome<ReadFields> {
  const whole = readStatedFields(block.values);
  if (whole.success) return { value: whole.data, diagnostics: [] };
  const { issues } = whole.error;
  const wrong = new Set(issues.map(({ path }) => path[0]));
  const right = Object.fromEntries(Object.entries(block.values).filter(([key]) => !wrong.has(key)));
  const read = frontmatterSchema.parse({ title: '-', date: '1970-01-01', ...right });
  return {
    value: { ...read, title: 'title' in right ? read.title : null, date: 'date' in right ? read.date : null },
    diagnostics: fieldProblems(issues, frontmatterSchema, block, file),
  };
}

function timeOf(text: string, zone: string): Timestamp {
  const time = parseTimestamp(text, zone);
  invariant(typeof time !== 'string', 'the schema lets only times through');
  return time;
}

/** A time that is certainly before one that it has to follow: told at the field that comes later in the file. */
function wrongOrder(
  date: Timestamp,
  updated: Timestamp | null,
  block: StatedBlock,
  file: SourcePath,
): readonly Diagnostic[] {
  if (updated === null || updated.from >= date.from || updated.until > date.from) return [];
  const atDate = statedPlace(block, file, ['date']);
  const atUpdated = statedPlace(block, file, ['updated']);
  const { later, earlier } = laterPlace(atUpdated, atDate);
  return [
    diagnose('frontmatter/date-order', later, { later: 'updated', earlier: 'date' }, { related: [earlier] }),
  ];
}
