/**
 * The problems of a field's value. Every check names its own in place of a message, so that what zod would say reaches
 * nobody: `fieldProblem` says it in two languages, at its place.
 */
export const fieldCodes = [
  'frontmatter/required',
  'frontmatter/empty',
  'frontmatter/not-text',
  'frontmatter/not-list',
  'frontmatter/not-flag',
  'frontmatter/not-entry',
  'frontmatter/not-map',
  'frontmatter/not-map-list',
  'frontmatter/count',
  'frontmatter/too-long',
  'frontmatter/control-character',
  'frontmatter/choice',
  'frontmatter/date',
  'frontmatter/slug',
  'frontmatter/slug-reserved',
  'frontmatter/slug-too-long',
  'frontmatter/old-address',
  'frontmatter/lang',
  'frontmatter/url',
  'incident/figure',
  'incident/time',
  'incident/time-within',
  'incident/period-day',
  'incident/owner-person',
  'incident/id',
] as const;

export type FieldCode = (typeof fieldCodes)[number];

/** What a check says in place of a message. */
export const fails = (code: FieldCode) => ({ error: code });
