import { foldKey } from './foreign-keys.ts';

/**
 * Values that follow from others, folded: durations, grades, counts, ages, what the text measures. Not among them is what
 * other engines have under such a name (`related`, `year`): that is only unknown.
 */
const derivedKeys: ReadonlySet<string> = new Set([
  'readingtime',
  'readingminutes',
  'wordcount',
  'backlinks',
  'grade',
  'duration',
  'durations',
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
  'timetorecovery',
  'timetofix',
  'recoverytime',
  'tail',
  'detectionshare',
  'detectionlag',
  'overdue',
  'openage',
  'dayssincelast',
  'weekday',
  'businesshours',
  'isrecurrence',
  'recurrencecount',
  'recurrences',
  'relatedincidents',
  'completeness',
]);

/** Whether a key names a value that is computed; typed by hand it would soon be wrong. */
export function isDerivedKey(key: string): boolean {
  return derivedKeys.has(foldKey(key));
}
