import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { Digest } from '../../kernel/digest.ts';

/** What an entry of a pack holds: an outcome as JSON, a blob as it is, or the index of all entries before it. */
export type EntryKind = 'outcome' | 'blob' | 'index';

/** Where an entry lies in its pack. `offset` is that of its payload; both in bytes. */
export type EntryPlace = {
  readonly kind: EntryKind;
  readonly key: Digest;
  readonly offset: number;
  readonly length: number;
  readonly checksum: number;
};

const kinds: readonly EntryKind[] = ['outcome', 'blob', 'index'];

/** Digests are ASCII of this length; the index has a key of its own. */
const keyLength = 25;
export const indexKey: Digest = 'hoego-index'.padEnd(keyLength, '-');

const magic = 0x4f474548;

/** magic (4), kind (1), key (25), length of the payload (4), checksum (4): all numbers little-endian. */
export const headerLength = 4 + 1 + keyLength + 4 + 4;

/**
 * CRC-32 of kind, key and payload: an entry that was cut, garbled, or put under another key does not pass.
 * @param payload the bytes behind the header
 */
export function checksumOf(kind: EntryKind, key: Digest, payload: Uint8Array): number {
  const begun = crc32(`${kind}:${key}`);
  // Of no bytes zlib forgets what it began with, or does not, as their buffer happens to lie in memory.
  return payload.length === 0 ? begun : crc32(payload, begun);
}

/** The header that stands before a payload. */
export function headerOf(kind: EntryKind, key: Digest, payload: Uint8Array): Buffer {
  const header = Buffer.alloc(headerLength);
  header.writeUInt32LE(magic, 0);
  header.writeUInt8(kinds.indexOf(kind), 4);
  header.write(key, 5, keyLength, 'latin1');
  header.writeUInt32LE(payload.length, 5 + keyLength);
  header.writeUInt32LE(checksumOf(kind, key, payload), 9 + keyLength);
  return header;
}

/**
 * Reads a header.
 * @param at where it begins in its pack
 * @returns null for what is no header
 */
export function readHeader(bytes: Buffer, from: number, at: number): EntryPlace | null {
  if (bytes.length < from + headerLength || bytes.readUInt32LE(from) !== magic) return null;
  const kind = kinds[bytes.readUInt8(from + 4)];
  if (kind === undefined) return null;
  return {
    kind,
    key: bytes.toString('latin1', from + 5, from + 5 + keyLength),
    offset: at + headerLength,
    length: bytes.readUInt32LE(from + 5 + keyLength),
    checksum: bytes.readUInt32LE(from + 9 + keyLength),
  };
}
