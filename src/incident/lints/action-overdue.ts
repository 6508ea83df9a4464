import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { Day } from '../../kernel/time/day.ts';
import { overdueDays } from '../action-ageing.ts';
import type { ActionItem } from '../action-item.ts';
import { fieldOf, type ReportLint, shortened } from './linted-report.ts';
import { openActions } from './open-actions.ts';

/** An open action that is certainly late. */
export const lintActionOverdue: ReportLint = ({ file, incident }, asOf) =>
  overdueIn({ file, field: 'actionItems', actions: incident.actionItems }, asOf);

/** The actions of a post, and the field they are stated in; what a retrospective wants to try is as late as any other. */
export type StatedActions = {
  readonly file: SourcePath;
  readonly field: 'actionItems' | 'tryItems';
  readonly actions: readonly ActionItem[];
};

export function overdueIn({ file, field, actions }: StatedActions, asOf: Day): readonly Diagnostic[] {
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
