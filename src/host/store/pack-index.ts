import { Buffer } from 'node:buffer';
import type { EntryPlace } from './entry.ts';
import { headerLength, readHeader } from './entry.ts';

/**
 * The index of a pack: the headers of its entries one after the other, each followed by where its payload begins (6
 * bytes, little-endian). With it a store of tens of thousands of entries opens in some milliseconds.
 *
 * It grows in one piece: a small buffer for each entry would lie between the large ones that come and go, and a process
 * that writes all day would keep their memory.
 */
export type PackIndex = {
  /**
   * @param header of an entry
   * @param offset of its payload, in bytes
   * @returns its number, counted from 0
   */
  readonly add: (header: Uint8Array, offset: number) => number;
  /** Where the entry of a number is. */
  readonly place: (number: number) => EntryPlace | null;
  readonly bytes: () => Buffer;
};

const offsetLength = 6;
const recordLength = headerLength + offsetLength;

/** How many entries there is room for at first. */
const firstRoom = 256;

export function createPackIndex(): PackIndex {
  let records = Buffer.alloc(firstRoom * recordLength);
  let size = 0;
  const bytes = () => records.subarray(0, size);
  return {
    add: (header, offset) => {
      if (size === records.length) records = Buffer.concat([records], 2 * size);
      records.set(header, size);
      records.writeUIntLE(offset, size + headerLength, offsetLength);
      size += recordLength;
      return size / recordLength - 1;
    },
    place: (number) => readRecord(bytes(), number * recordLength),
    bytes,
  };
}

/** @returns null for what is no index */
export function readIndex(bytes: Buffer): readonly EntryPlace[] | null {
  const places: EntryPlace[] = [];
  for (let from = 0; from < bytes.length; from += recordLength) {
    const place = readRecord(bytes, from);
    if (place === null) return null;
    places.push(place);
  }
  return places;
}

function readRecord(bytes: Buffer, from: number): EntryPlace | null {
  const place = readHeader(bytes, from, 0);
  if (place === null || bytes.length < from + recordLength) return null;
  return { ...place, offset: bytes.readUIntLE(from + headerLength, offsetLength) };
}
