import { diagnose } from '../../kernel/diagnostic.ts';
import type { Cause } from '../incident-record.ts';
import { fieldOf, type ReportLint, shortened } from './linted-report.ts';

const inId = /^(?:human|operator|user|manual|people)-(?:error|errors|mistake|mistakes|failure)$/;
const inWords =
  /휴먼 ?에러|인적 ?(?:오류|실수|과실)|(?:사람|담당자|작업자|운영자|개발자|관리자)의? ?(?:실수|부주의|과실)|\b(?:human|operator|user) (?:error|mistake)/i;

/** A human error among the causes: the beginning of a question, not its answer. */
export const lintHumanError: ReportLint = ({ file, incident: { causes }, causeLabels }) => {
  if (causes === 'unknown') return [];
  return causes.flatMap((cause, at) => {
    const words = humanErrorIn(cause, causeLabels[cause.id] ?? '');
    if (words === null) return [];
    return [diagnose('incident/human-error', fieldOf(file, `causes.${at}`), { cause: shortened(words) })];
  });
};

/** The words by which a cause is a human error: its id, its label, or the text beside it. Null for one that is none. */
export function humanErrorIn({ id, text }: Cause, label: string): string | null {
  if (inId.test(id)) return label === '' ? id : label;
  return [id, label, text ?? ''].find((words) => inWords.test(words)) ?? null;
}
