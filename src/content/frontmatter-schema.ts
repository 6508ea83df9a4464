import { z } from 'zod';
import { parseTimestamp } from '../kernel/time/parse-timestamp.ts';
import { parseOldAddress } from './parse-old-address.ts';
import { postTypes } from './post-type.ts';
import { checkSlug, type SlugProblem } from './slug.ts';

/**
 * The problems of a field's value. Every check names its own in place of a message, so that what zod would say reaches
 * nobody: `frontmatterProblem` says it in two languages, at its place.
 */
export const fieldCodes = [
  'frontmatter/required',
  'frontmatter/empty',
  'frontmatter/not-text',
  'frontmatter/not-list',
  'frontmatter/not-flag',
  'frontmatter/not-entry',
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
] as const;

type FieldCode = (typeof fieldCodes)[number];

const fails = (code: FieldCode) => ({ error: code });

/** Controls, line breaks, halves of characters, and the marks that turn the direction of text. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** Text as it is written: a scalar of any kind. */
const text = z
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
  .min(1, fails('frontmatter/empty'));

/** Text on one line. @param limit characters */
const line = (limit: number) =>
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

/** Text that may go on over several lines, which count as one. */
const paragraph = (limit: number) =>
  text
    .transform((written) => written.replace(/\s+/g, ' '))
    .refine((written) => !unprintable.test(written), fails('frontmatter/control-character'))
    .check(atMost(limit))
    .meta({ maxLength: limit });

/** A time. Its zone is not known here, and does not decide whether it is one. */
const time = text.refine(
  (written) => typeof parseTimestamp(written, 'UTC') !== 'string',
  fails('frontmatter/date'),
);

const slugCodes: Readonly<Record<SlugProblem, FieldCode>> = {
  empty: 'frontmatter/empty',
  unsafe: 'frontmatter/slug',
  'device-name': 'frontmatter/slug-reserved',
  'too-long': 'frontmatter/slug-too-long',
};

const slug = text.check((payload) => {
  const problem = checkSlug(payload.value);
  if (problem === null) return;
  payload.issues.push({ code: 'custom', input: payload.value, message: slugCodes[problem] });
});

const oldAddress = text
  .refine((written) => parseOldAddress(written) !== null, fails('frontmatter/old-address'))
  .transform((written) => parseOldAddress(written) ?? written);

const languageTag = text.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, fails('frontmatter/lang'));

const webAddress = text.refine(
  (written) => URL.canParse(written) && /^https?:/i.test(written) && !unprintable.test(written),
  fails('frontmatter/url'),
);

const choice = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, fails('frontmatter/choice'));

/** The ways to state nothing: an empty value, and the two words that YAML has for it. */
const nothing: readonly unknown[] = [undefined, null, '', '~', 'null'];

const isNothing = (stated: unknown) => nothing.includes(typeof stated === 'string' ? stated.trim() : stated);

/** A value that may be absent. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((stated) => (isNothing(stated) ? null : stated), schema.nullable()).default(null);

const flag = z
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
const list = <T extends z.ZodType>(item: T) =>
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
const names = <T extends z.ZodType>(item: T) =>
  z
    .preprocess(
      (stated) => (typeof stated === 'string' && !isNothing(stated) ? namesIn(stated) : stated),
      list(item),
    )
    .default([]);

function namesIn(text: string): readonly string[] {
  return text.split(',').filter((name) => name.trim() !== '');
}

/** A map for which its one required value may stand. */
const entry = <Shape extends z.ZodRawShape>(short: string, shape: Shape) =>
  z.preprocess(
    (stated) => (typeof stated === 'string' ? { [short]: stated } : stated),
    z.object(shape, fails('frontmatter/not-entry')),
  );

const technology = { id: line(100), version: optional(line(100)) };

const relation = { slug: line(240), why: optional(paragraph(1000)) };

const citedSource = { url: webAddress, title: optional(line(300)) };

/** The parts of an entry, for the fields that are lists of entries. */
export const entryShapes: Readonly<Record<string, z.ZodRawShape>> = {
  technologies: technology,
  relatedTo: relation,
  notRelated: relation,
  references: citedSource,
};

/** The common fields of a post: what each may hold and what becomes of it. The descriptions are for editors. */
export const frontmatterSchema = z.object({
  title: line(120).meta({ description: '제목. 120자까지 씁니다.' }),
  date: time.meta({ description: '쓴 날. 2026-11-23 또는 2026-11-23 09:00처럼 적습니다.' }),
  updated: optional(time).meta({ description: '고친 날. date보다 빠를 수 없습니다.' }),
  slug: optional(slug).meta({ description: '글의 주소. 적지 않으면 파일 이름을 씁니다.' }),
  category: optional(line(100)).meta({ description: '분류의 id나 이름. 적지 않으면 폴더가 정합니다.' }),
  type: optional(choice(postTypes)).meta({ description: '글 종류. 적지 않으면 분류가 정합니다.' }),
  description: optional(paragraph(1000)).meta({
    description: '목록과 검색 결과에 나오는 요약. 적지 않으면 글의 앞부분을 씁니다.',
  }),
  tags: names(line(100)).meta({ description: '태그의 목록.' }),
  series: optional(line(100)).meta({ description: '이 글이 들어가는 연재의 이름.' }),
  aliases: list(oldAddress).meta({ description: '이 글로 옮겨 보낼 옛 주소. /로 시작합니다.' }),
  draft: flag.meta({ description: 'true면 발행하지 않습니다.' }),
  authors: list(line(100)).meta({ description: '글쓴이의 목록.' }),
  lang: optional(languageTag).meta({ description: '글의 언어(ko, en). 적지 않으면 사이트의 언어입니다.' }),
  translationOf: optional(line(240)).meta({ description: '이 글이 번역한 글의 slug.' }),
  visibility: z
    .preprocess((stated) => (isNothing(stated) ? 'public' : stated), choice(['public', 'internal']))
    .default('public')
    .meta({ description: 'internal이면 공개 사이트에 나오지 않습니다.' }),
  technologies: names(entry('id', technology)).meta({ description: '다루는 기술과 버전.' }),
  concepts: names(line(100)).meta({ description: '다루는 개념의 id.' }),
  explains: names(line(100)).meta({ description: '이 글이 설명하는 개념이나 원인의 id.' }),
  errorSignatures: list(line(500)).meta({ description: '로그에 나온 그대로의 오류 문구.' }),
  prerequisites: names(line(240)).meta({ description: '먼저 읽을 글의 slug.' }),
  relatedTo: list(entry('slug', relation)).meta({ description: '관련 글과 그 이유.' }),
  notRelated: list(entry('slug', relation)).meta({ description: '관련 글로 보이지만 아닌 글과 그 이유.' }),
  references: list(entry('url', citedSource)).meta({ description: '참고한 자료의 제목과 주소.' }),
  cover: optional(line(500)).meta({ description: '대표 그림. 글 옆의 파일이나 /로 시작하는 주소입니다.' }),
});
