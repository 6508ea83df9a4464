import { createHash, hash as hashAtOnce } from 'node:crypto';
import type { Brand, Plain } from './plain.ts';

/** The digest of some bytes: `d1_` and 128 bits of SHA-256 in base64url. The prefix names the scheme. */
export type Digest = Brand<string, 'Digest'>;

/**
 * A value with the digest of its content. A fingerprint uses the digest and looks no deeper, so a large value inside
 * a task's input costs nothing to key. Law: only
 * `digested` makes one, so a digest never lies about its value; the compiler does not see to it, reviews do.
 */
export type Digested<T extends Plain> = { readonly digest: Digest; readonly value: T };

const form = /^d1_[\w-]{22}$/;

/** Digest of bytes; a string counts as its UTF-8. */
export function digestOf(content: string | Uint8Array): Digest {
  return named(hashAtOnce('sha256', content, 'base64url'));
}

/** Digest of bytes that come in pieces: the same as `digestOf` of all of them together. */
export async function digestOfStream(chunks: AsyncIterable<Uint8Array>): Promise<Digest> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return named(hash.digest('base64url'));
}

/** Digests bytes that come in pieces, between other work with them: the same as `digestOf` of all of them together. */
export interface Digester {
  add(piece: Uint8Array): void;
  /** The digest of all pieces. Asked for once, at the end. */
  digest(): Digest;
}

/** A digester that has seen nothing yet. */
export function createDigester(): Digester {
  const hash = createHash('sha256');
  return { add: (piece) => void hash.update(piece), digest: () => named(hash.digest('base64url')) };
}

function named(sha256: string): Digest {
  return `d1_${sha256.slice(0, 22)}`;
}

/** A value with its digest. */
export function digested<T extends Plain>(value: T): Digested<T> {
  return { digest: fingerprint(value), value };
}

/**
 * Fingerprint of a whole value (law 2, Whole key): equal values have equal fingerprints whatever the order of their
 * keys, and any difference in any part makes another one.
 */
export function fingerprint(value: Plain): Digest {
  return digestOf(canonical(value));
}

function canonical(value: Plain): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const record = value as { readonly [key: string]: Plain };
  const digest = digestIn(record);
  if (digest !== null) return `#${digest}`;
  const keys = Object.keys(record).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(record[key] as Plain)}`).join()}}`;
}

/** The digest of a record that is a value with its digest; null for any other. */
export function digestIn(record: { readonly [key: string]: Plain }): Digest | null {
  const { digest } = record;
  const isDigested =
    typeof digest === 'string' && 'value' in record && Object.keys(record).length === 2 && form.test(digest);
  return isDigested ? digest : null;
}
