import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { laterPlace } from './later-place.ts';
import type { StatedBlock, StatedPath } from './stated.ts';
import { statedPlace } from './stated-place.ts';

/** An id of a part of a post, and where it is stated. */
export type PlacedId = { readonly id: string; readonly path: StatedPath };

/** Ids that two parts have: told at the one that comes later in the file, with the other beside it. */
export function repeatedIds(
  ids: readonly PlacedId[],
  block: StatedBlock,
  file: SourcePath,
): readonly Diagnostic[] {
  const firsts = new Map(ids.toReversed().map(({ id, path }) => [id, path]));
  return ids.flatMap(({ id, path }) => {
    const first = firsts.get(id) ?? path;
    if (first === path) return [];
    const { later, earlier } = laterPlace(statedPlace(block, file, path), statedPlace(block, file, first));
    return [diagnose('incident/id-repeated', later, { id }, { related: [earlier] })];
  });
}
