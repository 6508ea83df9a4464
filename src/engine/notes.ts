import type { Blob } from '../kernel/blob.ts';
import { type Digest, fingerprint } from '../kernel/digest.ts';
import type { Store } from './task.ts';

/**
 * Something that a thread found out while it did tasks, and that would have to be found out again. Law: a note makes tasks
 * quicker and changes no outcome, so any that was written by the same engine will do, and none.
 */
export type Note = { readonly subject: string; readonly content: Blob };

/** Gives what was noted of a subject; null when nothing was. */
export type Recall = (subject: string) => Promise<Uint8Array | null>;

/** The notes that are kept from one run to the next. */
export interface Notes {
  readonly recall: Recall;
  /** Keeps notes in place of earlier ones of the same subjects. */
  keep(notes: readonly Note[]): void;
}

/** Where nothing was noted. */
export const nothingNoted: Recall = async () => null;

/**
 * Notes in a store. Unlike the key of an outcome, that of a note does not say what is under it: the last one counts.
 * @param engine the digest of the running code: its notes are read by no other
 */
export function createNotes(store: Store, engine: Digest): Notes {
  const keyOf = (subject: string) => fingerprint([engine, 'note', subject]);
  return {
    recall: async (subject) => {
      const [content] = store.get(keyOf(subject))?.blobs ?? [];
      return content === undefined ? null : (store.blob(content) ?? null);
    },
    keep: (notes) => {
      for (const { subject, content } of notes) {
        store.putBlob(content);
        store.put(keyOf(subject), { outcome: null, blobs: [content.digest] });
      }
    },
  };
}
