import type { Diagnostic } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Retrospective } from '../retrospective.ts';
import { languageInFields, textsIn } from './language-in-fields.ts';
import { overdueActions } from './overdue-actions.ts';
import { vagueActions } from './vague-actions.ts';

/**
 * What a retrospective wants to try that has no end or is late on a day, and its words. It is a promise like any other once it
 * has a date; nobody is asked for an owner or a date of it.
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
  const tried = { file, field: 'tryItems', actions: tryItems } as const;
  return [
    ...vagueActions(tried),
    ...overdueActions(tried, asOf),
    ...languageInFields({ file, linked: incidents.length > 0 }, texts),
  ];
}
