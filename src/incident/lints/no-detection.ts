import { diagnose } from '../../kernel/diagnostic.ts';
import { isMisstated } from './is-misstated.ts';
import { fieldOf, type ReportLint } from './linted-report.ts';

/** How it was noticed is not said; or a customer or chance told, and nothing is to be done about that. */
export const lintNoDetection: ReportLint = ({ file, incident }) => {
  const { detection, actionItems } = incident;
  if (isMisstated(incident, 'detection')) return [];
  if (detection === null) return [diagnose('incident/no-detection', fieldOf(file), {})];
  const { source } = detection;
  const isTold = source === 'customer' || source === 'chance';
  const hasAction = actionItems.some(({ type, status }) => type === 'detect' && status !== 'wont-do');
  if (!isTold || hasAction || isMisstated(incident, 'actionItems')) return [];
  return [diagnose('incident/no-detect-action', fieldOf(file, 'detection'), { source })];
};
