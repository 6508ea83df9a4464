import { type IncidentRecord, lessonKinds } from '../incident/incident-record.ts';
import type { PublicPart } from '../incident/knowledge-record.ts';
import { foldCase } from '../kernel/fold-case.ts';
import type { StatedPath } from './stated.ts';

/** The id of a cause or lesson where another field refers to it. */
export type WithheldReference = { readonly id: string; readonly path: StatedPath };

/**
 * References to causes and lessons that the public edition is without: they would name what was taken out.
 * @param incident the record of the public edition as far as it is without fields
 */
export function withheldReferences(
  { causes, lessons, trigger, actionItems }: IncidentRecord,
  { redact }: PublicPart,
): readonly WithheldReference[] {
  if (!redact.includes('causes') && !redact.includes('lessons')) return [];
  const stated = [...(causes === 'unknown' ? [] : causes), ...lessonKinds.flatMap((kind) => lessons[kind])];
  const left = new Set(stated.map(({ id }) => foldCase(id)));
  const woken = trigger?.cause ?? null;
  const references: readonly WithheldReference[] = [
    ...(woken === null ? [] : [{ id: woken, path: ['trigger', 'cause'] }]),
    ...actionItems.flatMap(({ addresses }, item) =>
      addresses.map((id, at) => ({ id, path: ['actionItems', item, 'addresses', at] })),
    ),
  ];
  return references.filter(({ id }) => !left.has(foldCase(id)));
}

/** A record without such references. */
export function withoutReferences(
  incident: IncidentRecord,
  references: readonly WithheldReference[],
): IncidentRecord {
  const gone = new Set(references.map(({ path }) => path.join('.')));
  const isLeft = (...path: StatedPath) => !gone.has(path.join('.'));
  const { trigger, actionItems } = incident;
  return {
    ...incident,
    trigger: trigger === null || isLeft('trigger', 'cause') ? trigger : { ...trigger, cause: null },
    actionItems: actionItems.map((item, number) => ({
      ...item,
      addresses: item.addresses.filter((_, at) => isLeft('actionItems', number, 'addresses', at)),
    })),
  };
}
