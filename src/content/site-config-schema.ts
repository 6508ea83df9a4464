import * as z from 'zod';
import { defaultActionSlo } from '../incident/action-slo.ts';
import { defaultGradeMatrix } from '../incident/grade.ts';
import type { Scope } from '../incident/severity.ts';
import { isTimeZone } from '../kernel/time/zone.ts';
import { parseBasePath } from './parse-base-path.ts';
import { parseSiteUrl } from './parse-site-url.ts';
import { postTypes } from './post-type.ts';
import type { SiteConfigInput } from './site-config-input.ts';

/** What a value of the right shape may still be wrong in; each is a code of a diagnostic. */
export const meaningCodes = [
  'config/site-url',
  'config/site-url-path',
  'config/base',
  'config/time-zone',
  'config/edit-link',
  'config/verification',
  'config/pattern',
] as const;

export type MeaningCode = (typeof meaningCodes)[number];

const fails = (code: MeaningCode) => ({ error: code });

const siteUrl = z
  .string()
  .refine((text) => parseSiteUrl(text) !== null, { ...fails('config/site-url'), abort: true })
  .refine((text) => parseSiteUrl(text)?.path === '/', fails('config/site-url-path'))
  .transform((text) => parseSiteUrl(text)?.origin ?? null);

const base = z
  .string()
  .refine((text) => parseBasePath(text) !== null, fails('config/base'))
  .transform((text) => parseBasePath(text) ?? '/');

/** Node knows offsets as zones from version 22 on; a zone must mean the same on every machine. */
const timeZone = z
  .string()
  .refine((name) => /^[a-z]/i.test(name) && isTimeZone(name), fails('config/time-zone'));

const editLink = z
  .string()
  .refine(
    (link) => URL.canParse(link) && /^https?:/i.test(link) && link.includes('{path}'),
    fails('config/edit-link'),
  );

/** The word itself: many paste the whole `<meta>` tag that a search engine shows them. */
const ownerToken = z
  .string()
  .regex(/^[\w=+/.-]+$/, fails('config/verification'))
  .nullable()
  .default(null);

const count = z.int().min(1).max(1000);

/** A grade for each scope; what is not stated is as usual. */
const grades = (usual: Readonly<Record<Scope, number>>) =>
  z
    .object({
      all: count.default(usual.all),
      majority: count.default(usual.majority),
      partial: count.default(usual.partial),
      single: count.default(usual.single),
      internal: count.default(usual.internal),
      none: count.default(usual.none),
    })
    .prefault({});

const gradeMatrix = z.object({
  sev1: grades(defaultGradeMatrix.sev1),
  sev2: grades(defaultGradeMatrix.sev2),
  sev3: grades(defaultGradeMatrix.sev3),
  sev4: grades(defaultGradeMatrix.sev4),
});

const actionSlo = z.object({
  sev1: count.default(defaultActionSlo.sev1),
  sev2: count.default(defaultActionSlo.sev2),
  sev3: count.default(defaultActionSlo.sev3),
  sev4: count.default(defaultActionSlo.sev4),
});

const allowedLeak = z.object({
  pattern: z.string().min(1).refine(isPattern, fails('config/pattern')),
  reason: z.string().trim().min(1),
});

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}

const category = z.object({
  id: z.string().trim().min(1),
  label: z.string().trim().min(1).optional(),
  labels: z.array(z.string().min(1)).optional(),
  type: z.enum(postTypes).optional(),
  description: z.string().optional(),
});

/** A group of one name says nothing. */
const search = z
  .union([
    z.literal(false),
    z.object({
      synonyms: z.array(z.array(z.string().trim().min(1)).min(2)).default([]),
      reviewedSynonyms: z.boolean().default(true),
    }),
  ])
  .transform((stated) => (stated === false ? null : stated));

/** The keys of a configuration: what each may hold, what becomes of it, and what it is when it is absent. */
export const siteConfigSchema = z.object({
  title: z.string().trim().min(1).default('hoego'),
  description: z.string().default(''),
  siteUrl: siteUrl.nullable().default(null),
  base: base.default('/'),
  lang: z.enum(['ko', 'en']).default('ko'),
  timeZone: timeZone.default('Asia/Seoul'),
  authors: z.array(z.string().min(1)).default([]),
  categories: z.array(category).default([]),
  pageSize: count.default(20),
  gradeMatrix: gradeMatrix.prefault({}),
  actionSlo: actionSlo.prefault({}),
  leaks: z.object({ allow: z.array(allowedLeak).default([]) }).prefault({}),
  markdown: z.object({ breaks: z.boolean().default(false) }).prefault({}),
  feeds: z.object({ limit: count.default(20) }).prefault({}),
  search: search.prefault({}),
  csp: z.boolean().default(true),
  hosts: z.array(z.enum(['nojekyll', 'headers', 'redirects'])).default(['nojekyll']),
  verification: z.object({ google: ownerToken, naver: ownerToken }).prefault({}),
  editLink: editLink.nullable().default(null),
} satisfies { readonly [Key in keyof SiteConfigInput]-?: z.ZodType<unknown, SiteConfigInput[Key]> });
