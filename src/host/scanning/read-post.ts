import type { PostSource } from '../../content/source-file.ts';
import { diagnose, type Outcome } from '../../kernel/diagnostic.ts';
import { type Digest, digestOf } from '../../kernel/digest.ts';
import { decodeText, isAsDecoded } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';
import { largestText } from './read-text.ts';
import { type ScanMemory, type Seen, stampOf } from './scan-memory.ts';
import type { Found } from './walk-folder.ts';

/** Posts of more bytes than this build, but slowly. */
const large = 256 * 1024;

/** What a scan knows of a post. */
export type PostReading = {
  readonly outcome: Outcome<PostSource | null>;
  /** What to remember of it; null for what could not be read. */
  readonly seen: Seen | null;
  /** Its text, if it had to be read. */
  readonly text: string | null;
};

/** Looks at a post: by its stamp, else by the digest of its bytes, else by its text. */
export async function readPost(file: Found, memory: ScanMemory): Promise<PostReading> {
  // Taken before the bytes are read: what changes in between changes the next stamp.
  const stamp = stampOf(file.real);
  const last = memory.get(file.path);
  if (stamp !== null && last?.stamp === stamp) return known(last);
  const { value: bytes, diagnostics } = await readBytes(file, largestText);
  if (bytes === null) return { outcome: { value: null, diagnostics }, seen: null, text: null };
  const digest = digestOf(bytes);
  if (last?.bytes === digest) return known({ ...last, stamp: stamp ?? '' });
  const text = decodeText(bytes, file.path);
  const outcome = text.value === null ? { ...text, value: null } : postOf(file, text.value, bytes, digest);
  return { outcome, seen: { stamp: stamp ?? '', bytes: digest, outcome }, text: text.value };
}

/** Only `readPost` makes what it remembers. */
function known(seen: Seen): PostReading {
  return { outcome: seen.outcome as Outcome<PostSource | null>, seen, text: null };
}

/** A text as a post: an empty one is an error, a large one a warning. */
function postOf(
  { path }: Found,
  text: string,
  bytes: Uint8Array,
  ofBytes: Digest,
): Outcome<PostSource | null> {
  if (text.trim() === '') return { value: null, diagnostics: [diagnose('source/empty', { file: path }, {})] };
  const sizes = { size: Math.ceil(bytes.length / 1024), limit: large / 1024 };
  const diagnostics = bytes.length <= large ? [] : [diagnose('source/large', { file: path }, sizes)];
  return { value: { path, text: isAsDecoded(bytes) ? ofBytes : digestOf(text) }, diagnostics };
}
