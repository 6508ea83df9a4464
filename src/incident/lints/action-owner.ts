import { diagnose } from '../../kernel/diagnostic.ts';
import { fieldOf, type ReportLint, shortened } from './linted-report.ts';
import { openActions } from './open-actions.ts';

/** An open action that nobody owns. */
export const lintActionOwner: ReportLint = ({ file, incident: { actionItems } }) =>
  openActions(actionItems)
    .filter(({ action }) => action.owner === null)
    .map(({ action, at }) =>
      diagnose('incident/action-owner', fieldOf(file, `actionItems.${at}.owner`), {
        action: shortened(action.text),
      }),
    );
