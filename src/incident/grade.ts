import type { IncidentRecord } from './incident-record.ts';
import type { Scope, SeverityLevel } from './severity.ts';

/** The grade of an incident (장애 등급): a whole number, 1 the worst. */
export type Grade = number;

/** What a team makes of a severity that hit a scope: a grade for each pair. */
export type GradeMatrix = {
  readonly [Severity in SeverityLevel]: { readonly [Hit in Scope]: Grade };
};

/** Grade 1 is what is fatal to most; where most are not hit, or it hurts less, it is one grade milder for each. */
export const defaultGradeMatrix: GradeMatrix = {
  sev1: { all: 1, majority: 1, partial: 2, single: 2, internal: 2, none: 2 },
  sev2: { all: 2, majority: 2, partial: 3, single: 3, internal: 3, none: 3 },
  sev3: { all: 3, majority: 3, partial: 4, single: 4, internal: 4, none: 4 },
  sev4: { all: 4, majority: 4, partial: 4, single: 4, internal: 4, none: 4 },
};

/** The grade that follows from severity and scope; null (미정) where either is unknown or not stated. */
export function gradeOf(
  { severity, scope }: Pick<IncidentRecord, 'severity' | 'scope'>,
  matrix: GradeMatrix,
): Grade | null {
  if (severity === null || severity === 'unknown' || scope === null || scope === 'unknown') return null;
  return matrix[severity][scope];
}

/** The grades a matrix gives, the worst first. */
export function gradesIn(matrix: GradeMatrix): readonly Grade[] {
  const grades = new Set(Object.values(matrix).flatMap((row) => Object.values(row)));
  return [...grades].sort((a, b) => a - b);
}
