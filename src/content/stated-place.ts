import type { Span } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { StatedBlock, StatedPath } from './stated.ts';

/** A place that is known to the line. */
type PlaceInFile = { readonly file: SourcePath; readonly span: Span };

/**
 * Where a value stands; the nearest thing around it where there is none, as for an item of `tags: Redis, Docker`, and the
 * beginning of the block for what is not there at all.
 */
export function statedPlace(block: StatedBlock, file: SourcePath, path: StatedPath): PlaceInFile {
  for (let length = path.length; length > 0; length--) {
    const span = block.spanOf(path.slice(0, length), 'value');
    if (span !== null) return { file, span };
  }
  return { file, span: block.opening };
}
