import type { Diagnostic } from '../../kernel/diagnostic.ts';
import type { Day } from '../../kernel/time/day.ts';
import { lintActionDue } from './action-due.ts';
import { lintActionOverdue } from './action-overdue.ts';
import { lintActionOwner } from './action-owner.ts';
import { lintActionVague } from './action-vague.ts';
import { lintBlamelessTexts } from './blameless-texts.ts';
import { lintCauseUnaddressed } from './cause-unaddressed.ts';
import { lintHumanError } from './human-error.ts';
import { lintLessonUnaddressed } from './lesson-unaddressed.ts';
import type { LintedReport, ReportLint } from './linted-report.ts';
import { lintNoActions } from './no-actions.ts';
import { lintNoDetection } from './no-detection.ts';
import { lintNoExplainer } from './no-explainer.ts';
import { lintNoImpact } from './no-impact.ts';
import { lintOutageWord } from './outage-word.ts';
import { lintRecurrenceUnlinked } from './recurrence-unlinked.ts';
import { lintSeverityScope } from './severity-scope.ts';
import { lintSingleCause } from './single-cause.ts';
import { lintStopGapOnly } from './stop-gap-only.ts';
import { lintUnknownTimes } from './unknown-times.ts';

const rules: readonly ReportLint[] = [
  lintNoImpact,
  lintSeverityScope,
  lintNoDetection,
  lintNoActions,
  lintActionOwner,
  lintActionDue,
  lintActionVague,
  lintActionOverdue,
  lintCauseUnaddressed,
  lintLessonUnaddressed,
  lintSingleCause,
  lintHumanError,
  lintStopGapOnly,
  lintRecurrenceUnlinked,
  lintNoExplainer,
  lintUnknownTimes,
  lintOutageWord,
  lintBlamelessTexts,
];

/** What a report of an incident still lacks on a day, by all the rules. */
export function lintReport(report: LintedReport, asOf: Day): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule(report, asOf));
}
