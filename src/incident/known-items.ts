/** What a list names that a report may call unknown; then nothing. */
export function knownItems<Item>(list: readonly Item[] | 'unknown'): readonly Item[] {
  return list === 'unknown' ? [] : list;
}
