import { foldKey } from './foreign-keys.ts';

/** Values that follow from others, folded: durations, grades, counts, what is related, what the text measures. */
const derivedKeys: ReadonlySet<string> = new Set([
  'readingtime',
  'readingminutes',
  'wordcount',
  'backlinks',
  'grade',
  'duration',
  'downtime',
  'ttd',
  'tta',
  'ttm',
  'ttr',
  'ttf',
  'mttd',
  'mtta',
  'mttm',
  'mttr',
  'mttf',
  'timetodetect',
  'timetomitigate',
  'timetoresolve',
  'timetorecover',
  'detectionshare',
  'detectionlag',
  'overdue',
  'openage',
  'isrecurrence',
  'recurrencecount',
  'completeness',
]);

/** Whether a key names a value that is computed; typed by hand it would soon be wrong. */
export function isDerivedKey(key: string): boolean {
  return derivedKeys.has(foldKey(key));
}
