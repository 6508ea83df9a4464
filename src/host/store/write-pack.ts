import { Buffer } from 'node:buffer';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Digest, digestOf } from '../../kernel/digest.ts';
import { type EntryKind, headerLength, headerOf, indexKey } from './entry.ts';
import { createPackIndex } from './pack-index.ts';
import { nextPackName } from './pack-names.ts';
import { bytesAt, trailer } from './read-pack.ts';

/** A pack that grows. */
export type PackWriter = {
  /** @returns the number of the entry, counted from 0 */
  readonly append: (kind: EntryKind, key: Digest, payload: Uint8Array) => number;
  /** The payload of the entry of a number, also when the disk took no more; null when the disk does not give it back. */
  readonly read: (number: number) => Buffer | null;
  /** Ends the pack with its index and gives it its lasting name in its folder. */
  readonly finish: () => void;
  /** Takes back what was written, unless it has its lasting name. */
  readonly discard: () => void;
};

/** Bytes that are held back to be written together. */
const together = 1 << 20;

/**
 * Begins a pack.
 * @param part its name while it is written; whoever finds it under this name knows that it may be cut off
 * @throws what the file system throws, a full disk among others
 */
export function beginPack(part: string): PackWriter {
  mkdirSync(dirname(part), { recursive: true });
  const descriptor = openSync(part, 'wx+');
  const index = createPackIndex();
  let isOpen = true;
  // Whole entries: what the disk did not take is still here.
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let size = 0;

  const write = (...parts: readonly Uint8Array[]) => {
    for (const bytes of parts) {
      waiting.push(bytes);
      waitingBytes += bytes.length;
      size += bytes.length;
    }
    if (waitingBytes >= together) flush();
  };
  const flush = () => {
    const bytes = Buffer.concat(waiting);
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    waiting = [];
    waitingBytes = 0;
  };
  const partAt = (offset: number): Uint8Array | null => {
    let at = size - waitingBytes;
    for (const bytes of waiting) {
      if (at === offset) return bytes;
      at += bytes.length;
    }
    return null;
  };
  const close = () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  const append: PackWriter['append'] = (kind, key, payload) => {
    const header = headerOf(kind, key, payload);
    const number = index.add(header, size + headerLength);
    write(header, payload);
    return number;
  };
  return {
    append,
    read: (number) => {
      const place = index.place(number);
      if (place === null) return null;
      const { offset, length } = place;
      const isWaiting = offset - headerLength >= size - waitingBytes;
      if (isWaiting) {
        const part = partAt(offset);
        return part === null ? null : Buffer.from(part.buffer, part.byteOffset, part.byteLength);
      }
      return bytesAt(descriptor, offset, length);
    },
    finish: () => {
      const begin = Buffer.alloc(6);
      begin.writeUIntLE(size, 0, 6);
      const entries = index.bytes();
      write(headerOf('index', indexKey, entries), entries, begin, trailer);
      flush();
      close();
      const folder = dirname(part);
      renameSync(part, join(folder, nextPackName(folder, digestOf(entries))));
    },
    discard: () => {
      close();
      rmSync(part, { force: true });
    },
  };
}
