import type { IncidentRecord } from '../incident-record.ts';

/**
 * Whether a part of a report, or something in it, is stated wrongly. That is told where it is read, and nobody is to be
 * asked besides for what they wrote.
 * @param part as its place is called: `detection`, `actionItems.0.owner`
 */
export function isMisstated({ misstated }: IncidentRecord, part: string): boolean {
  return misstated.some((wrong) => wrong === part || wrong.startsWith(`${part}.`));
}
