import { diagnose } from '../../kernel/diagnostic.ts';
import { isMisstated } from './is-misstated.ts';
import { fieldOf, type ReportLint, shortened } from './linted-report.ts';
import { openActions } from './open-actions.ts';

/** An open action that nobody owns. */
export const lintActionOwner: ReportLint = ({ file, incident }) =>
  openActions(incident.actionItems)
    .filter(({ action, at }) => action.owner === null && !isMisstated(incident, `actionItems.${at}.owner`))
    .map(({ action, at }) =>
      diagnose('incident/action-owner', fieldOf(file, `actionItems.${at}.owner`), {
        action: shortened(action.text),
      }),
    );
