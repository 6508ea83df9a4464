import type { Stretch } from './find-fences.ts';

/** Lines that go on with an entry though they stand at the margin: items of its list, comments, closing brackets. */
const goesOn = /^(?:-(?:[ \t]|$)|[#\]}]|$)/;

/**
 * The top-level entries of a block of YAML: each key with all that belongs to it. They are parsed one by one, so that a
 * mistake in one hides none of the others, and only where they cannot be told apart all at once.
 * @param yaml a block; a map or a list in brackets is one entry
 */
export function blockEntries(yaml: string): readonly Stretch[] {
  const starts: number[] = [];
  let margin: number | null = null;
  let offset = 0;
  for (const line of yaml.split('\n')) {
    const content = line.trimStart();
    const indent = line.length - content.length;
    const isFirst: boolean = margin === null && content !== '' && !content.startsWith('#');
    if (isFirst) margin = indent;
    if (isFirst || (margin !== null && indent <= margin && !goesOn.test(content))) starts.push(offset);
    if (isFirst && /^[{[]/.test(content)) break;
    offset += line.length + 1;
  }
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? yaml.length }));
}
