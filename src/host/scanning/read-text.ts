import type { SourceFile } from '../../content/source-file.ts';
import type { Outcome } from '../../kernel/diagnostic.ts';
import { digested } from '../../kernel/digest.ts';
import { decodeText } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';
import type { Found } from './walk-folder.ts';

/** From this many bytes on a text is refused before it is read: one such post can use up the memory of a build. */
export const largestText = 1024 * 1024;

/** A text file of the site. Null when it is gone, cannot be read, is too large, or is no text. */
export async function readText(file: Found): Promise<Outcome<SourceFile | null>> {
  const { value: bytes, diagnostics } = await readBytes(file, largestText);
  if (bytes === null) return { value: null, diagnostics };
  const { value: text, diagnostics: problems } = decodeText(bytes, file.path);
  return { value: text === null ? null : { path: file.path, text: digested(text) }, diagnostics: problems };
}
