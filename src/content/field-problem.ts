import type * as z from 'zod';
import { type Diagnostic, diagnose, type Place } from '../kernel/diagnostic.ts';
import { invariant } from '../kernel/invariant.ts';
import { nearestNames } from '../kernel/nearest-names.ts';
import { fieldCodes } from './field-codes.ts';
import { suggestOldAddress } from './parse-old-address.ts';
import { byteLength, longestSlug, slugFromName } from './slug.ts';
import type { Stated } from './stated.ts';

/** The longest piece of a wrong value that a message repeats, in characters. */
const longestQuote = 60;

/**
 * What zod found wrong with a field, as our own diagnostic.
 * @param issue its message is a FieldCode
 * @param key the field as its author knows it: `timeline.kind`
 * @param stated the value at its path; null where there is none
 * @param parts the names of the parts of the map that is asked for
 */
export function fieldProblem(
  issue: z.core.$ZodIssue,
  key: string,
  stated: Stated,
  parts: readonly string[],
  place: Place,
): Diagnostic {
  const written = typeof stated === 'string' ? stated.trim() : '';
  const found = quoted(written);
  const code = fieldCodes.find((known) => known === issue.message);
  invariant(code !== undefined, `a check of a field names no code: ${issue.message}`);
  switch (code) {
    case 'frontmatter/required':
    case 'frontmatter/empty':
    case 'frontmatter/not-text':
    case 'frontmatter/not-list':
    case 'frontmatter/not-flag':
    case 'frontmatter/control-character':
    case 'incident/owner-person':
      return diagnose(code, place, { key });
    case 'frontmatter/not-entry':
    case 'frontmatter/not-map':
    case 'frontmatter/not-map-list':
      return diagnose(code, place, { key, parts: parts.join(', ') });
    case 'frontmatter/too-long': {
      const limit = issue.code === 'too_big' ? Number(issue.maximum) : 0;
      return diagnose(code, place, { key, length: [...written.normalize('NFC')].length, limit });
    }
    case 'frontmatter/choice': {
      const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
      const nearest = nearestNames(written, allowed).join(', ');
      return diagnose(code, place, { key, found, allowed: allowed.join(', '), nearest });
    }
    case 'frontmatter/count':
    case 'frontmatter/date':
    case 'incident/figure':
    case 'incident/time':
    case 'incident/time-within':
    case 'incident/period-day':
      return diagnose(code, place, { key, found });
    case 'incident/id':
      return diagnose(code, place, { found, suggestion: quoted(suggestIncidentId(written)) });
    case 'frontmatter/slug':
    case 'frontmatter/slug-reserved':
      return diagnose(code, place, { found, suggestion: quoted(slugFromName(written)) });
    case 'frontmatter/slug-too-long':
      return diagnose(code, place, { bytes: byteLength(written.normalize('NFC')), limit: longestSlug });
    case 'frontmatter/old-address':
      return diagnose(code, place, { found, suggestion: quoted(suggestOldAddress(written)) });
    case 'frontmatter/lang':
    case 'frontmatter/url':
      return diagnose(code, place, { found });
  }
}

/** The words of an id that cannot be one, joined as those of an id are; an example where it has no words. */
function suggestIncidentId(written: string): string {
  const words = written.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+(?:[._-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return words.length === 0 ? 'INC-2023-001' : slugFromName(words.join('-'));
}

/** A value as a message repeats it: on one line, and its beginning only if it is long. */
function quoted(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > longestQuote
    ? `${characters.slice(0, longestQuote).join('')}…`
    : characters.join('');
}
