import type { Texts } from '../../engine/task.ts';
import { type Digest, digestOf } from '../../kernel/digest.ts';
import { invariant } from '../../kernel/invariant.ts';
import { decodeText } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';
import { largestText } from './read-text.ts';
import type { Found } from './walk-folder.ts';

/** A post is not what it was when it was scanned: the sources must be scanned again. */
export class SourceChanged extends Error {
  override readonly name = 'SourceChanged';
}

/** Texts that a scan read are kept for the parse that follows, as long as all together have no more characters. */
const keptCharacters = 16 * 1024 * 1024;

/** The texts of the posts that a scan found. */
export type SourceTexts = Texts & {
  /** @param text null if the scan did not read it */
  readonly add: (digest: Digest, file: Found, text: string | null) => void;
};

export function createSourceTexts(): SourceTexts {
  const files = new Map<Digest, Found>();
  const kept = new Map<Digest, string>();
  let characters = 0;
  return {
    add: (digest, file, text) => {
      files.set(digest, file);
      if (text === null || characters + text.length > keptCharacters) return;
      kept.set(digest, text);
      characters += text.length;
    },
    text: async (digest) => {
      const near = kept.get(digest);
      // Whoever asks a second time is rare, and may read the file.
      kept.delete(digest);
      return near ?? readAgain(files.get(digest), digest);
    },
  };
}

async function readAgain(file: Found | undefined, digest: Digest): Promise<string> {
  invariant(file, 'only texts of scanned posts are asked for');
  const { value: bytes } = await readBytes(file, largestText);
  const text = bytes === null ? null : decodeText(bytes, file.path).value;
  if (text === null || digestOf(text) !== digest) throw new SourceChanged(file.path);
  return text;
}
