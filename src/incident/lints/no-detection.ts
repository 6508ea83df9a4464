import { diagnose } from '../../kernel/diagnostic.ts';
import { isMisstated } from './is-misstated.ts';
import { fieldOf, type ReportLint } from './linted-report.ts';

/** How it was noticed is not said; or a customer or chance told, and nothing is to be done about that. */
export const lintNoDetection: ReportLint = ({ file, incident }) => {
  const { detection, actionItems } = incident;
  if (isMisstated(incident, 'detection')) return [];
  if (detection === null) return [diagnose('incident/no-detection', fieldOf(file), {})];
  const { source } = detection;
  const hasAction = actionItems.some(({ type, status }) => type === 'detect' && status !== 'wont-do');
  if ((source !== 'customer' && source !== 'chance') || hasAction) return [];
  if (isMisstated(incident, 'actionItems')) return [];
  return [diagnose('incident/no-detect-action', fieldOf(file, 'detection'), { told: toldBy[source] })];
};

/** How the news came where no alert was first. */
const toldBy = {
  customer: { ko: '고객 문의로', en: 'by a customer' },
  chance: { ko: '우연히', en: 'by chance' },
} as const;
