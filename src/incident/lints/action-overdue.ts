import type { ReportLint } from './linted-report.ts';
import { overdueActions } from './overdue-actions.ts';

/** An open action that is certainly late. */
export const lintActionOverdue: ReportLint = ({ file, incident: { actionItems } }, asOf) =>
  overdueActions({ file, field: 'actionItems', actions: actionItems }, asOf);
