import { diagnose } from '../../kernel/diagnostic.ts';
import { isMisstated } from './is-misstated.ts';
import { fieldOf, type ReportLint, shortened } from './linted-report.ts';
import { openActions } from './open-actions.ts';

/** An open action of which nobody said until when. */
export const lintActionDue: ReportLint = ({ file, incident }) =>
  openActions(incident.actionItems)
    .filter(({ action, at }) => action.due === null && !isMisstated(incident, `actionItems.${at}.due`))
    .map(({ action, at }) =>
      diagnose('incident/action-due', fieldOf(file, `actionItems.${at}.due`), {
        action: shortened(action.text),
      }),
    );
