import { diagnose } from '../../kernel/diagnostic.ts';
import { isMisstated } from './is-misstated.ts';
import { fieldOf, type ReportLint } from './linted-report.ts';

/** No actions, and no word why. While an incident goes on nobody is asked for them. */
export const lintNoActions: ReportLint = ({ file, incident }) => {
  const { actionItems, noActionsBecause, status } = incident;
  const goesOn = status === 'investigating' || status === 'mitigated';
  if (actionItems.length > 0 || noActionsBecause !== null || goesOn) return [];
  if (isMisstated(incident, 'actionItems') || isMisstated(incident, 'actionItemsReason')) return [];
  return [diagnose('incident/no-actions', fieldOf(file), {})];
};
