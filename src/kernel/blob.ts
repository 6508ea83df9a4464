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

/** A text as a blob, in UTF-8. */
export function blobOf(text: string): Blob {
  const bytes = encoded(text);
  return { digest: digestOf(bytes), bytes };
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  // A unit of UTF-16 has at most three bytes.
  if (3 * text.length > scratch.length) return encoder.encode(text);
  return scratch.slice(0, encoder.encodeInto(text, scratch).written);
}
