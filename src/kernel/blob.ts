import type { Outcome } from './diagnostic.ts';
import { type Digest, digestOf } from './digest.ts';
import type { Plain } from './plain.ts';

/**
 * A text too large to travel with the values that name it: they hold its digest, and whoever needs the bytes looks them
 * up. A digest decides what is found, so looking one up is no look outside (law 5).
 */
export type Blob = { readonly digest: Digest; readonly bytes: Uint8Array<ArrayBuffer> };

/** An outcome and the blobs that its value names. */
export type Made<T extends Plain> = Outcome<T> & { readonly blobs: readonly Blob[] };

/** Gives a text by its digest. What an input names is always there when its task runs. */
export type TextOf = (digest: Digest) => string;

const encoder = new TextEncoder();

/** Where texts are encoded, unless they are long, and copied from: less than half of the time that `encode` takes. */
const scratch = new Uint8Array(256 * 1024);

/** The most bytes of UTF-8 that a unit of UTF-16 has. */
const mostBytes = 3;

/** A text as a blob, in UTF-8. */
export function blobOf(text: string): Blob {
  const bytes = encoded(text);
  return { digest: digestOf(bytes), bytes };
}

/**
 * Texts as one blob: in UTF-8, one after the other, each as it would be alone (halves of a character that meet stay halves).
 * @param headOf the text that stands before them, given how many bytes each of them has
 */
export function blobOfTexts(texts: readonly string[], headOf: (lengths: readonly number[]) => string): Blob {
  const room = roomFor(texts.reduce((units, text) => units + text.length, 0));
  let size = 0;
  const lengths = texts.map((text) => {
    const { written } = encoder.encodeInto(text, room.subarray(size));
    size += written;
    return written;
  });
  const head = encoder.encode(headOf(lengths));
  const bytes = new Uint8Array(head.length + size);
  bytes.set(head);
  bytes.set(room.subarray(0, size), head.length);
  return { digest: digestOf(bytes), bytes };
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  const room = mostBytes * text.length;
  if (room > scratch.length) return encoder.encode(text);
  return scratch.slice(0, encoder.encodeInto(text, scratch).written);
}

/** Room for the UTF-8 of so many units of UTF-16. */
function roomFor(units: number): Uint8Array {
  const room = mostBytes * units;
  return room > scratch.length ? new Uint8Array(room) : scratch;
}
