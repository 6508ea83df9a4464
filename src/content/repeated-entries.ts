import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import { foldCase } from '../kernel/fold-case.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { RecordFields } from './record-schema.ts';
import type { StatedBlock, StatedPath } from './stated.ts';
import { statedPlace } from './stated-place.ts';

/** Services and causes that a report names a second time: the first entry counts. */
export function repeatedEntries({ services, causes }: RecordFields): readonly StatedPath[] {
  return [...repeatsIn('services', services), ...repeatsIn('causes', causes)];
}

function repeatsIn(field: string, entries: readonly { readonly id: string }[]): readonly StatedPath[] {
  const folds = entries.map(({ id }) => foldCase(id));
  const firsts = new Map([...folds.entries()].map(([at, fold]) => [fold, at] as const).toReversed());
  return folds.flatMap((fold, at) => (firsts.get(fold) === at ? [] : [[field, at]]));
}

/** That an entry is there twice. */
export function tellRepeat(
  path: StatedPath,
  fields: RecordFields,
  block: StatedBlock,
  file: SourcePath,
): Diagnostic {
  const [key, at] = path;
  const entries = key === 'services' ? fields.services : fields.causes;
  const found = entries[Number(at)]?.id ?? '';
  return diagnose('frontmatter/duplicate', statedPlace(block, file, path), { key: String(key), found });
}
