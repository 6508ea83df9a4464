/** Parts of an error message that differ from one time to the next: times, addresses, ids, numbers; the longest forms first. */
const changing = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?`,
    String.raw`\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?`,
    '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    String.raw`\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b`,
    String.raw`\b0x[0-9a-f]+\b`,
    String.raw`\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,}\b`,
    String.raw`\d+(?:[.,]\d+)*`,
  ].join('|'),
  'gi',
);

/**
 * An error message without what differs from one time to the next, so that two logs of one error are equal: times, addresses,
 * ids and numbers are `#`, runs of white space one space, letters small.
 */
export function normalisedSignature(message: string): string {
  return message.normalize('NFC').replace(changing, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}
