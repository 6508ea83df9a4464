import { Buffer } from 'node:buffer';
import type { Note, Recall } from '../engine/notes.ts';
import { blobOf } from '../kernel/blob.ts';
import type { KnownLines } from '../markdown/highlight/language-memo.ts';
import type { KnownLanguages, RecallLines } from '../markdown/highlight/line-memo.ts';

/** What is known of lines of code as notes: one for each language. */
export function notesOfLines(known: KnownLanguages): readonly Note[] {
  return [...known].map(([language, lines]) => ({
    subject: `${prefix}${language}`,
    content: blobOf(JSON.stringify(lines)),
  }));
}

/** The notes of lines of code as what is known. */
export function linesOfNotes(notes: readonly Note[]): KnownLanguages {
  return new Map(
    notes.map(({ subject, content }) => [subject.slice(prefix.length), linesIn(content.bytes)] as const),
  );
}

/** Recalls lines of code from notes. */
export function recallLines(recall: Recall): RecallLines {
  return async (language) => {
    const bytes = await recall(`${prefix}${language}`);
    return bytes === null ? null : linesIn(bytes);
  };
}

const prefix = 'lines of ';

/** Only `notesOfLines` of the same engine writes notes. */
function linesIn({ buffer, byteOffset, byteLength }: Uint8Array): KnownLines {
  return JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString());
}
