import type { SourceFile } from '../content/source-file.ts';
import { diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { readText } from './read-text.ts';
import type { Found } from './walk-folder.ts';

/** Posts of more bytes than this build, but slowly. */
const large = 256 * 1024;

/** A text file that must be a post: an empty one is an error, a large one a warning. */
export async function readPost(file: Found): Promise<Outcome<SourceFile | null>> {
  const { value: post, diagnostics } = await readText(file);
  if (post === null) return { value: null, diagnostics };
  if (post.text.value.trim() === '') {
    return { value: null, diagnostics: [...diagnostics, diagnose('source/empty', { file: file.path }, {})] };
  }
  const bytes = Buffer.byteLength(post.text.value);
  if (bytes <= large) return { value: post, diagnostics };
  const sizes = { size: Math.ceil(bytes / 1024), limit: large / 1024 };
  return { value: post, diagnostics: [...diagnostics, diagnose('source/large', { file: file.path }, sizes)] };
}
