import type { ReportLint } from './linted-report.ts';
import { vagueActions } from './vague-actions.ts';

/** An open action of which nobody could say when it is done. */
export const lintActionVague: ReportLint = ({ file, incident: { actionItems } }) =>
  vagueActions({ file, field: 'actionItems', actions: actionItems });
