import type { Diagnostic } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Retrospective } from '../retrospective.ts';
import { languageInFields, textsIn } from './language-in-fields.ts';
import { overdueActions } from './overdue-actions.ts';

/**
 * What is late of a retrospective on a day, and its words. What one wants to try is a promise like any other once it has a
 * date; nobody is asked for an owner or a date of it.
 */
export function lintRetrospective(
  file: SourcePath,
  { items, tryItems, incidents }: Retrospective,
  asOf: Day,
): readonly Diagnostic[] {
  const texts = [
    ...items.flatMap(({ kind, texts: own }) =>
      textsIn(
        `items.${kind}`,
        own.map((text) => ({ text })),
      ),
    ),
    ...textsIn('tryItems', tryItems),
  ];
  return [
    ...overdueActions({ file, field: 'tryItems', actions: tryItems }, asOf),
    ...languageInFields({ file, linked: incidents.length > 0 }, texts),
  ];
}
