import type { KnowledgeRecord } from '../incident/knowledge-record.ts';
import type { Diagnostic, Outcome } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { actionProblems } from './action-problems.ts';
import { fieldProblems } from './field-problems.ts';
import { howToOf } from './how-to-of.ts';
import { howToFields } from './how-to-schema.ts';
import { idleMargins } from './idle-margins.ts';
import { incidentProblems } from './incident-problems.ts';
import { incidentRecordOf } from './incident-record-of.ts';
import type { PostType } from './post-type.ts';
import { recordFields, recordSchema } from './record-schema.ts';
import { repeatedEntries, tellRepeat } from './repeated-entries.ts';
import { retrospectiveOf } from './retrospective-of.ts';
import { retrospectiveProblems } from './retrospective-problems.ts';
import { retrospectiveFields } from './retrospective-schema.ts';
import { skippedTimes } from './skipped-times.ts';
import { readSoundFields, withoutParts } from './sound-fields.ts';
import type { StatedBlock, StatedPath } from './stated.ts';
import { statedFields } from './stated-fields.ts';
import { isOfType, tellForeignField, typeMeant } from './type-of-field.ts';

/** What has to be known of a post before its record is read. */
export type RecordContext = { readonly type: PostType; readonly slug: string; readonly timeZone: string };

/** A record, and the block as far as it is right: where its parts stand is looked up there. */
export type ReadRecord = { readonly record: KnowledgeRecord | null; readonly sound: StatedBlock };

/**
 * What a post states beyond the common fields, as values of their types, and all that is wrong with it. Most posts state
 * nothing of it and have no record; an incident report has one in any case, so that it can be listed and missed parts named.
 * @param block as it stands in the file
 */
export function readRecord(
  block: StatedBlock,
  file: SourcePath,
  context: RecordContext,
): Outcome<ReadRecord> {
  const { type, slug, timeZone } = context;
  const stated = Object.keys(block.values).filter((key) => Object.hasOwn(recordFields, key));
  if (stated.length === 0 && type !== 'incident-report') {
    return { value: { record: null, sound: block }, diagnostics: [] };
  }
  const meant = typeMeant(block, type);
  const foreign = stated.filter((key) => !isOfType(key, meant));
  const read = readSoundFields(
    readRecordFields,
    withoutParts(
      block,
      foreign.map((key) => [key]),
    ),
  );
  const repeats = repeatedEntries(read.fields);
  const { fields, sound } = repeats.length === 0 ? read : withoutRepeats(read.sound, repeats);
  const states = (part: object) => stated.some((key) => Object.hasOwn(part, key) && !foreign.includes(key));
  const isHowTo = states(howToFields) || (meant !== 'incident-report' && states({ environment: null }));
  const record: KnowledgeRecord = {
    incident:
      meant === 'incident-report'
        ? incidentRecordOf(fields, slug, timeZone, misstatedIn(block, read.wrong))
        : null,
    howTo: isHowTo ? howToOf(fields, timeZone) : null,
    retrospective: states(retrospectiveFields) ? retrospectiveOf(fields, timeZone) : null,
    publicPart: fields.public,
  };
  return {
    value: { record: isEmpty(record) ? null : record, sound },
    diagnostics: [
      ...foreign.map((key) => tellForeignField(key, type, block, file)),
      ...fieldProblems(read.issues, recordSchema, block, file),
      ...repeats.map((path) => tellRepeat(path, read.fields, read.sound, file)),
      ...problemsBetween(record, sound, file),
      ...(record.incident === null ? [] : skippedTimes(fields, timeZone, sound, file)),
      ...(record.incident === null ? [] : idleMargins(fields, sound, file)),
    ],
  };
}

const readRecordFields = statedFields(recordSchema);

/** What could not be read at all is among it: it is there. */
function misstatedIn(block: StatedBlock, wrong: readonly StatedPath[]): readonly string[] {
  const unreadable = [...block.unreadable].filter((key) => Object.hasOwn(recordFields, key));
  return [...new Set([...unreadable, ...wrong.map((path) => path.join('.'))])].sort();
}

function isEmpty(record: KnowledgeRecord): boolean {
  return Object.values(record).every((part) => part === null);
}

/** The same fields without entries that are there a second time. A text with commas has no entries to leave out. */
function withoutRepeats(block: StatedBlock, repeats: readonly StatedPath[]) {
  const sound = withoutParts(
    block,
    repeats.filter(([key]) => Array.isArray(block.values[String(key)])),
  );
  return { fields: recordSchema.parse(sound.values), sound };
}

function problemsBetween(
  { incident, retrospective }: KnowledgeRecord,
  block: StatedBlock,
  file: SourcePath,
): readonly Diagnostic[] {
  return [
    ...(incident === null ? [] : incidentProblems(incident, block, file)),
    ...(retrospective === null ? [] : retrospectiveProblems(retrospective, block, file)),
    ...(retrospective === null ? [] : actionProblems(retrospective.tryItems, 'tryItems', null, block, file)),
  ];
}
