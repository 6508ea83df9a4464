import { diagnose } from '../../kernel/diagnostic.ts';
import { fieldOf, type ReportLint, shortened } from './linted-report.ts';
import { openActions } from './open-actions.ts';

/** An open action of which nobody said until when. */
export const lintActionDue: ReportLint = ({ file, incident: { actionItems } }) =>
  openActions(actionItems)
    .filter(({ action }) => action.due === null)
    .map(({ action, at }) =>
      diagnose('incident/action-due', fieldOf(file, `actionItems.${at}.due`), {
        action: shortened(action.text),
      }),
    );
