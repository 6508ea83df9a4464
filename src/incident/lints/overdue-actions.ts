import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { Day } from '../../kernel/time/day.ts';
import { overdueDays } from '../action-ageing.ts';
import type { ActionItem } from '../action-item.ts';
import { fieldOf, shortened } from './linted-report.ts';
import { openActions } from './open-actions.ts';

/** The actions of a post, and the field that states them. */
export type StatedActions = {
  readonly file: SourcePath;
  readonly field: 'actionItems' | 'tryItems';
  readonly actions: readonly ActionItem[];
};

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
