import type * as z from 'zod';
import { type Diagnostic, diagnose, type Place } from '../kernel/diagnostic.ts';
import { type MeaningCode, meaningCodes } from './site-config-schema.ts';

/**
 * What is wrong with a value in a configuration, as a diagnostic.
 * @param issue what zod says of it
 * @param key the key as the message names it: `categories.0.label`
 * @param value what stands there
 */
export function configProblem(
  issue: z.core.$ZodIssue,
  key: string,
  value: unknown,
  place: Place,
): Diagnostic {
  const found = textOf(value);
  const meaning = meaningCodes.find((code) => code === issue.message);
  if (meaning !== undefined) return diagnose<MeaningCode>(meaning, place, { key, found });
  if (issue.code === 'invalid_value') {
    return diagnose('config/choice', place, { key, values: issue.values.join(', '), found });
  }
  if (issue.code === 'too_small' && issue.origin === 'string')
    return diagnose('config/empty', place, { key });
  // The only numbers in a configuration count posts, and they share their bounds.
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return diagnose('config/count', place, { key, found });
  if (value === undefined) return diagnose('config/missing-key', place, { key });
  const type = issue.code === 'invalid_type' ? (typeNames[issue.expected] ?? issue.expected) : issue.message;
  return diagnose('config/type', place, { key, type, found });
}

/** As TypeScript says it, since that is what a configuration is written in. */
const typeNames: Readonly<Record<string, string>> = {
  array: '[ … ]',
  object: '{ … }',
  int: 'number (1, 2, 3, …)',
};

/** Longer values are cut. */
const shown = 60;

/** A value as a message shows it. */
function textOf(value: unknown): string {
  const text = JSON.stringify(value) ?? typeof value;
  return text.length <= shown ? text : `${text.slice(0, shown)}…`;
}
