import { itemKinds, type PeriodDay, type Retrospective } from '../incident/retrospective.ts';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { laterPlace } from './later-place.ts';
import type { StatedBlock } from './stated.ts';
import { statedPlace } from './stated-place.ts';

/** What is wrong between the fields of a retrospective that are right by themselves. */
export function retrospectiveProblems(
  { format, items, period }: Retrospective,
  block: StatedBlock,
  file: SourcePath,
): readonly Diagnostic[] {
  const allowed: readonly string[] = format === null || format === 'free' ? [] : itemKinds[format];
  const strange = items.filter(({ kind }) => allowed.length > 0 && !allowed.includes(kind));
  return [
    ...strange.map(({ kind }) =>
      diagnose('frontmatter/item-of-format', statedPlace(block, file, ['items', kind]), {
        kind,
        format: format ?? '',
        allowed: allowed.join(', '),
      }),
    ),
    ...(period !== null && isBackwards(period.from, period.to) ? [periodOrder(block, file)] : []),
  ];
}

/** Without years nothing is backwards: a period may go from December to January. */
function isBackwards(from: PeriodDay | null, to: PeriodDay | null): boolean {
  return from !== null && to !== null && 'latest' in to && 'earliest' in from && to.latest < from.earliest;
}

function periodOrder(block: StatedBlock, file: SourcePath): Diagnostic {
  const places = laterPlace(
    statedPlace(block, file, ['period', 'from']),
    statedPlace(block, file, ['period', 'to']),
  );
  const words = { later: 'period.to', earlier: 'period.from' };
  return diagnose('frontmatter/date-order', places.later, words, { related: [places.earlier] });
}
