import { diagnose } from '../../kernel/diagnostic.ts';
import { fieldOf, type ReportLint } from './linted-report.ts';

/** An incident that by the rule happened before, which its report does not say. */
export const lintRecurrenceUnlinked: ReportLint = ({ file, undeclared }) =>
  undeclared.map(({ id, file: earlier }) =>
    diagnose(
      'incident/recurrence-unlinked',
      fieldOf(file, 'causes'),
      { earlier: id },
      { related: [fieldOf(earlier, 'causes')] },
    ),
  );
