import type { Edit } from '../../kernel/diagnostic.ts';

/** A text after edits, and which of them were made. */
export type EditedText = { readonly text: string; readonly made: readonly Edit[] };

/**
 * Makes edits that were meant for the normalised text (no byte order mark, `\n` only) in the text as it stands in the
 * file: its mark and its line ends stay, and new lines end as its first line does. Of edits that overlap, or begin at
 * one place, the first in the text is made, and with it those that say the same.
 */
export function editText(raw: string, edits: readonly Edit[]): EditedText {
  const offsets = rawOffsets(raw);
  const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
  const made: Edit[] = [];
  let text = '';
  let done = 0;
  let last: Edit | null = null;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const start = offsets[edit.start];
    const end = offsets[edit.end];
    if (start === undefined || end === undefined || end < start) continue;
    if (last !== null && isSame(last, edit)) {
      made.push(edit);
      continue;
    }
    if (last !== null && (edit.start < last.end || edit.start === last.start)) continue;
    text += raw.slice(done, start) + edit.text.replaceAll('\n', lineEnd);
    done = end;
    last = edit;
    made.push(edit);
  }
  return { text: text + raw.slice(done), made };
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** For each offset of the normalised text, that of the same character in the raw one. */
function rawOffsets(raw: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = raw.startsWith('\uFEFF') ? 1 : 0; at < raw.length; at++) {
    offsets.push(at);
    if (raw.startsWith('\r\n', at)) at++;
  }
  offsets.push(raw.length);
  return offsets;
}
