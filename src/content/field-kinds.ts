import * as z from 'zod';
import { parseTimestamp } from '../kernel/time/parse-timestamp.ts';
import { type FieldCode, fails } from './field-codes.ts';
import { parseOldAddress } from './parse-old-address.ts';
import { checkSlug, type SlugProblem } from './slug.ts';

/** Controls, line breaks, halves of characters, and the marks that turn the direction of text. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** Text as it is written: a scalar of any kind. */
export const text = z
  .string({
    error: ({ input }): FieldCode =>
      input === undefined
        ? 'frontmatter/required'
        : input === null
          ? 'frontmatter/empty'
          : 'frontmatter/not-text',
  })
  .trim()
  .normalize('NFC')
  // What is empty is that, and nothing else besides.
  .min(1, { ...fails('frontmatter/empty'), abort: true });

/** Text on one line. @param limit characters */
export const line = (limit: number) =>
  text
    .refine((written) => !unprintable.test(written), fails('frontmatter/control-character'))
    .check(atMost(limit))
    .meta({ maxLength: limit });

function atMost(limit: number): z.core.CheckFn<string> {
  return (payload) => {
    if ([...payload.value].length <= limit) return;
    const message: FieldCode = 'frontmatter/too-long';
    payload.issues.push({ code: 'too_big', origin: 'string', maximum: limit, input: payload.value, message });
  };
}

/** Text that may go on over several lines, which count as one. @param limit characters */
export const paragraph = (limit: number) =>
  text
    .transform((written) => written.replace(/\s+/g, ' '))
    .refine((written) => !unprintable.test(written), fails('frontmatter/control-character'))
    .check(atMost(limit))
    .meta({ maxLength: limit });

/** A time. Its zone is not known here, and does not decide whether it is one. */
export const time = text.refine(
  (written) => typeof parseTimestamp(written, 'UTC') !== 'string',
  fails('frontmatter/date'),
);

const slugCodes: Readonly<Record<SlugProblem, FieldCode>> = {
  empty: 'frontmatter/empty',
  unsafe: 'frontmatter/slug',
  'device-name': 'frontmatter/slug-reserved',
  'too-long': 'frontmatter/slug-too-long',
};

/** A post's own slug. */
export const slug = text.check((payload) => {
  const problem = checkSlug(payload.value);
  if (problem === null) return;
  payload.issues.push({ code: 'custom', input: payload.value, message: slugCodes[problem] });
});

/** An address on this site that redirects. */
export const oldAddress = text
  .refine((written) => parseOldAddress(written) !== null, fails('frontmatter/old-address'))
  .transform((written) => parseOldAddress(written) ?? written);

/** A BCP 47 tag. */
export const languageTag = text.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, fails('frontmatter/lang'));

/** A whole http or https address. */
export const webAddress = text.refine(
  (written) => URL.canParse(written) && /^https?:/i.test(written) && !unprintable.test(written),
  fails('frontmatter/url'),
);

/** One of certain words. */
export const choice = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, fails('frontmatter/choice'));

/** One of certain words, in any letter case. */
export const choiceInAnyCase = <const Words extends readonly string[]>(words: Words) =>
  z.preprocess(
    (stated) => (typeof stated === 'string' ? stated.trim().toLowerCase() : stated),
    choice(words),
  );

/** Who looks after something: a team or a role. An address of one person is none, and does not belong on a page. */
export const owner = line(100).refine(
  (written) => !/[^\s@]@[^\s@]+\.[^\s@]/.test(written),
  fails('incident/owner-person'),
);

/** A whole number of people or things. */
export const count = text
  .refine((written) => /^\d{1,9}$/.test(written), fails('frontmatter/count'))
  .transform(Number);

/** The ways to state nothing: an empty value, and the two words that YAML has for it. */
const nothing: readonly unknown[] = [undefined, null, '', '~', 'null'];

/** Whether an author states nothing where there could be a value. */
export const isNothing = (stated: unknown) =>
  nothing.includes(typeof stated === 'string' ? stated.trim() : stated);

/** A value that may be absent. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((stated) => (isNothing(stated) ? null : stated), schema.nullable()).default(null);

/** A choice that is this word where nothing is stated. */
export const choiceOr = <const Words extends readonly string[]>(words: Words, absent: Words[number]) =>
  z.preprocess((stated) => (isNothing(stated) ? absent : stated), choice(words)).default(absent);

/** `true` or `false`, which it is where nothing is stated. */
export const flag = z
  .preprocess(
    (stated) => {
      if (isNothing(stated)) return false;
      const word = typeof stated === 'string' ? stated.trim().toLowerCase() : stated;
      return word === 'true' ? true : word === 'false' ? false : stated;
    },
    z.boolean(fails('frontmatter/not-flag')),
  )
  .default(false);

/** A list, for which a single item may stand. */
export const list = <T extends z.ZodType>(item: T) =>
  z
    .preprocess(
      (stated) => (isNothing(stated) ? [] : typeof stated === 'string' ? [stated] : stated),
      z.array(item, fails('frontmatter/not-list')),
    )
    .default([]);

/**
 * A list of names, for which one text may stand with commas between them: `tags: Redis, 장애 대응`. Velog, Tistory and
 * Gatsby write tags so, and none of them allows a comma in a tag. A space does not divide, as it does in Jekyll: Korean
 * tags have spaces.
 */
export const names = <T extends z.ZodType>(item: T) =>
  z
    .preprocess(
      (stated) => (typeof stated === 'string' && !isNothing(stated) ? namesIn(stated) : stated),
      list(item),
    )
    .default([]);

function namesIn(text: string): readonly string[] {
  return text.split(',').filter((name) => name.trim() !== '');
}

/** What is not there at all is missing, and not of a wrong shape. */
const isThereOr = (code: FieldCode) => ({
  error: ({ input }: { readonly input?: unknown }): FieldCode =>
    input === undefined ? 'frontmatter/required' : code,
});

/** A map for which its one required value may stand. */
export const entry = <Shape extends z.ZodRawShape>(short: string, shape: Shape) =>
  z.preprocess(
    (stated) => (typeof stated === 'string' ? { [short]: stated } : stated),
    z.object(shape, isThereOr('frontmatter/not-entry')),
  );

/** A map of named values as the item of a list, for which no text may stand. */
export const listedMap = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape, fails('frontmatter/not-map-list'));

/** A map of named values. */
export const map = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape, fails('frontmatter/not-map'));
