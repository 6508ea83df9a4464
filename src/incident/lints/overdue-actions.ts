import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import type { Day } from '../../kernel/time/day.ts';
import { overdueDays } from '../action-ageing.ts';
import { fieldOf, shortened } from './linted-report.ts';
import { openActions } from './open-actions.ts';
import type { StatedActions } from './stated-actions.ts';

/** The open ones among some actions that are certainly late on a day. */
export function overdueActions({ file, field, actions }: StatedActions, asOf: Day): readonly Diagnostic[] {
  return openActions(actions)
    .map(({ action, at }) => ({ action, at, days: overdueDays(action.due, asOf) }))
    .filter(({ days }) => days > 0)
    .map(({ action, at, days }) =>
      diagnose('incident/action-overdue', fieldOf(file, `${field}.${at}.due`), {
        action: shortened(action.text),
        days,
      }),
    );
}
