import { createReadStream } from 'node:fs';
import { type Digest, digestOfStream } from '../kernel/digest.ts';

/** The digest of a file's bytes; they pass through, and are never held together. */
export function digestOfFile(real: string): Promise<Digest> {
  return digestOfStream(createReadStream(real));
}
