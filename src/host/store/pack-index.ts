import { Buffer } from 'node:buffer';
import type { EntryPlace } from './entry.ts';
import { headerLength, readHeader } from './entry.ts';

/**
 * The index of a pack: the headers of its entries one after the other, each followed by where its payload begins (6
 * bytes, little-endian). With it a store of tens of thousands of entries opens in some milliseconds.
 */
export function indexOf(places: readonly EntryPlace[], headers: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    places.flatMap(({ offset }, at) => {
      const where = Buffer.alloc(offsetLength);
      where.writeUIntLE(offset, 0, offsetLength);
      return [headers[at] ?? Buffer.alloc(0), where];
    }),
  );
}

const offsetLength = 6;

/** @returns null for what is no index */
export function readIndex(bytes: Buffer): readonly EntryPlace[] | null {
  const places: EntryPlace[] = [];
  for (let from = 0; from < bytes.length; from += headerLength + offsetLength) {
    const place = readHeader(bytes, from, 0);
    if (place === null || bytes.length < from + headerLength + offsetLength) return null;
    places.push({ ...place, offset: bytes.readUIntLE(from + headerLength, offsetLength) });
  }
  return places;
}
