import type { SourceFile } from '../content/source-file.ts';
import { diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { digested } from '../kernel/digest.ts';
import { decodeText } from './decode-text.ts';
import { errorCode } from './error-code.ts';
import { openSource } from './open-source.ts';
import type { Found } from './walk-folder.ts';

/** From this many bytes on a text is refused before it is read: one such post can use up the memory of a build. */
const limit = 1024 * 1024;

/** A text file of the site. Null when it is gone, cannot be read, is too large, or is no text. */
export async function readText(file: Found): Promise<Outcome<SourceFile | null>> {
  const { value: bytes, diagnostics } = await readBytes(file);
  if (bytes === null) return { value: null, diagnostics };
  const { value: text, diagnostics: problems } = decodeText(bytes, file.path);
  return { value: text === null ? null : { path: file.path, text: digested(text) }, diagnostics: problems };
}

async function readBytes(file: Found): Promise<Outcome<Uint8Array | null>> {
  const { value: source, diagnostics } = await openSource(file);
  if (source === null) return { value: null, diagnostics };
  try {
    if (source.size >= limit) {
      const sizes = { size: Math.ceil(source.size / 1024), limit: limit / 1024 };
      return { value: null, diagnostics: [diagnose('source/too-large', { file: file.path }, sizes)] };
    }
    return { value: await source.handle.readFile(), diagnostics };
  } catch (error) {
    const reason = errorCode(error);
    return { value: null, diagnostics: [diagnose('source/unreadable', { file: file.path }, { reason })] };
  } finally {
    await source.handle.close();
  }
}
