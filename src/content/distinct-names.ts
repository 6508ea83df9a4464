import { diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { foldCase } from '../kernel/fold-case.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { StatedBlock } from './stated.ts';
import { statedPlace } from './stated-place.ts';

/** Lists of names, in which a second one that is equal does not count. Old addresses differ by letter case. */
const nameLists = {
  tags: foldCase,
  authors: foldCase,
  concepts: foldCase,
  explains: foldCase,
  prerequisites: foldCase,
  aliases: (address: string) => address,
} as const;

type NameList = keyof typeof nameLists;

/** The names of a field, each once; the first spelling stays. */
export function distinctNames(
  field: NameList,
  names: readonly string[],
  block: StatedBlock,
  file: SourcePath,
): Outcome<readonly string[]> {
  if (names.length < 2) return { value: names, diagnostics: [] };
  const foldOf = nameLists[field];
  const firstOf = new Map(names.map((name, at) => [foldOf(name), at] as const).toReversed());
  const repeats = [...names.entries()].filter(([at, name]) => firstOf.get(foldOf(name)) !== at);
  return {
    value: names.filter((name, at) => firstOf.get(foldOf(name)) === at),
    diagnostics: repeats.map(([at, found]) =>
      diagnose('frontmatter/duplicate', statedPlace(block, file, [field, at]), { key: field, found }),
    ),
  };
}
