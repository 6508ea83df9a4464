import type { SeverityLevel } from './severity.ts';

/** Within how many days after an incident of each severity its actions are to be done. */
export type ActionSlo = { readonly [Severity in SeverityLevel]: number };

/** 15 and 30 days are PagerDuty's for its two gravest; the milder ones have twice and three times as long. */
export const defaultActionSlo: ActionSlo = { sev1: 15, sev2: 30, sev3: 60, sev4: 90 };

/** The days an incident of a severity allows; null where its severity is unknown or not stated. */
export function daysAllowed(severity: SeverityLevel | 'unknown' | null, slo: ActionSlo): number | null {
  return severity === null || severity === 'unknown' ? null : slo[severity];
}
