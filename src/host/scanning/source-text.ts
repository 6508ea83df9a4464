import { readFileSync } from 'node:fs';
import type { SourcePath } from '../../kernel/paths.ts';

/**
 * Looks up texts for code frames where they really are, also of files that were refused: a frame shows the control
 * character or the broken byte. What cannot be read any more has no frame. Each file is read once.
 */
export function sourceText(
  realPath: ReadonlyMap<SourcePath, string>,
): (file: SourcePath) => string | undefined {
  const texts = new Map<SourcePath, string | undefined>();
  return (file) => {
    if (!texts.has(file)) texts.set(file, read(realPath.get(file)));
    return texts.get(file);
  };
}

function read(real: string | undefined): string | undefined {
  if (real === undefined) return undefined;
  try {
    return new TextDecoder().decode(readFileSync(real)).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}
