import { readSync } from 'node:fs';

/** Large enough that a picture is one piece, small enough that a film is many. */
const pieceLength = 1024 * 1024;

/**
 * The bytes of an open file from its start, in pieces. A piece is good until the next one is asked for.
 * @param file its descriptor, which stays open
 * @param size how large it is expected to be, in bytes
 */
export function* readPieces(file: number, size: number): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(Math.min(Math.max(size, 1), pieceLength));
  for (let position = 0; ; ) {
    const length = readSync(file, buffer, 0, buffer.length, position);
    if (length === 0) return;
    yield buffer.subarray(0, length);
    position += length;
  }
}
