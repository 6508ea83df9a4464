import { Buffer } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { checksumOf, type EntryPlace, headerLength, indexKey, readHeader } from './entry.ts';
import { readIndex } from './pack-index.ts';

/** A pack that is open for reading. */
export type Pack = {
  readonly file: string;
  readonly size: number;
  readonly places: readonly EntryPlace[];
  /** Whether it ends as a pack that was written to its end does. */
  readonly isWhole: boolean;
  /** A payload; null when it is not what was written. */
  readonly read: (place: EntryPlace) => Buffer | null;
  readonly close: () => void;
};

/** The last bytes of a pack that was written to its end: where the header of its index begins, and this. */
export const trailer = Buffer.from('hoego-end\n');
export const trailerLength = 6 + trailer.length;

/**
 * Opens a pack. Of one that was cut off, as by a kill, the entries up to the cut count; of one that holds something else
 * altogether, none.
 * @returns null when it is gone or cannot be read
 */
export function openPack(file: string): Pack | null {
  const descriptor = open(file);
  if (descriptor === null) return null;
  const { size } = fstatSync(descriptor);
  const read = (place: EntryPlace) => readEntry(descriptor, place, size);
  const indexed = readIndexOf(descriptor, size);
  return {
    file,
    size,
    places: indexed ?? walk(descriptor, size),
    isWhole: indexed !== null,
    read,
    close: () => closeSync(descriptor),
  };
}

/** Only what is a file. A pipe in its place would be waited for until somebody writes to it. */
function open(file: string): number | null {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    if (fstatSync(descriptor).isFile()) return descriptor;
    closeSync(descriptor);
    return null;
  } catch {
    return null;
  }
}

function readIndexOf(descriptor: number, size: number): readonly EntryPlace[] | null {
  const end = bytesAt(descriptor, size - trailerLength, trailerLength);
  if (end === null || !end.subarray(6).equals(trailer)) return null;
  const header = bytesAt(descriptor, end.readUIntLE(0, 6), headerLength);
  const place = header === null ? null : readHeader(header, 0, end.readUIntLE(0, 6));
  if (place === null || place.kind !== 'index' || place.key !== indexKey) return null;
  const payload = readEntry(descriptor, place, size);
  return payload === null ? null : readIndex(payload);
}

/** Walks from header to header; what lies behind the first that is none is lost. */
function walk(descriptor: number, size: number): readonly EntryPlace[] {
  const places: EntryPlace[] = [];
  let at = 0;
  while (at < size) {
    const header = bytesAt(descriptor, at, headerLength);
    const place = header === null ? null : readHeader(header, 0, at);
    if (place === null || place.offset + place.length > size) break;
    places.push(place);
    at = place.offset + place.length;
  }
  return places;
}

function readEntry(descriptor: number, { kind, key, offset, length, checksum }: EntryPlace, size: number) {
  if (offset + length > size) return null;
  const payload = bytesAt(descriptor, offset, length);
  return payload !== null && checksumOf(kind, key, payload) === checksum ? payload : null;
}

/** Bytes of an open file; null when it does not give all of them. */
export function bytesAt(descriptor: number, at: number, length: number): Buffer | null {
  if (at < 0) return null;
  const bytes = Buffer.allocUnsafe(length);
  try {
    return readSync(descriptor, bytes, 0, length, at) === length ? bytes : null;
  } catch {
    return null;
  }
}
