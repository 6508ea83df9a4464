import type { KnowledgeRecord } from '../incident/knowledge-record.ts';
import type { Outcome } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { fieldProblems } from './field-problems.ts';
import { howToOf } from './how-to-of.ts';
import { howToFields } from './how-to-schema.ts';
import { incidentRecordOf } from './incident-record-of.ts';
import type { PostType } from './post-type.ts';
import { type RecordFields, recordFields, recordSchema } from './record-schema.ts';
import { retrospectiveOf } from './retrospective-of.ts';
import { retrospectiveFields } from './retrospective-schema.ts';
import { readSoundFields } from './sound-fields.ts';
import type { StatedBlock } from './stated.ts';

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
  { type, slug, timeZone }: RecordContext,
): Outcome<ReadRecord> {
  const keys = Object.keys(block.values).filter((key) => Object.hasOwn(recordFields, key));
  if (keys.length === 0 && type !== 'incident-report') {
    return { value: { record: null, sound: block }, diagnostics: [] };
  }
  const { fields, issues, sound } = readSoundFields(recordSchema, block);
  const states = (part: object) => keys.some((key) => Object.hasOwn(part, key));
  const isIncident = type === 'incident-report';
  return {
    value: {
      record: {
        incident: isIncident ? incidentRecordOf(fields, slug, timeZone) : null,
        howTo:
          states(howToFields) || (!isIncident && keys.includes('environment'))
            ? howToOf(fields, timeZone)
            : null,
        retrospective:
          type === 'retrospective' && states(retrospectiveFields) ? retrospectiveOf(fields, timeZone) : null,
        publicPart: publicPartOf(fields),
      },
      sound,
    },
    diagnostics: fieldProblems(issues, recordSchema, block, file),
  };
}

function publicPartOf({ public: part }: RecordFields): KnowledgeRecord['publicPart'] {
  return part;
}
