import type * as z from 'zod';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { completeCategories } from './complete-categories.ts';
import { configPlace } from './config-place.ts';
import { configProblem } from './config-problem.ts';
import { sensitiveConfig } from './sensitive-config.ts';
import type { SiteConfig } from './site-config.ts';
import { siteConfigSchema } from './site-config-schema.ts';
import { unknownConfigKeys } from './unknown-config-keys.ts';
import type { WrittenConfig } from './written-config.ts';

/**
 * The configuration of a site with every default filled in, and all its problems. A key with a wrong value reads as if
 * it were absent, so that the posts can still be checked; its error stops the publication.
 * @param written null for a site that has no configuration
 */
export function validateSiteConfig(written: WrittenConfig | null): Outcome<SiteConfig> {
  return validate(written ?? { file: 'site.config.ts', value: {}, spanOf: () => undefined });
}

function validate(written: WrittenConfig): Outcome<SiteConfig> {
  const { value: stated, file } = written;
  const isObject = typeof stated === 'object' && stated !== null && !Array.isArray(stated);
  const keys = isObject ? readKeys(written, stated) : readKeys(written, {});
  const categories = completeCategories(keys.value.categories, keys.value.lang, written);
  return {
    value: { ...keys.value, categories: categories.value },
    diagnostics: [
      ...(isObject
        ? unknownConfigKeys(written, siteConfigSchema)
        : [diagnose('config/no-object', { file }, {})]),
      ...keys.diagnostics,
      ...categories.diagnostics,
      ...sensitiveConfig(written, keys.value.leaks),
    ],
  };
}

/** All keys, read a second time without those that had a problem the first time. */
function readKeys(written: WrittenConfig, stated: object): Outcome<z.output<typeof siteConfigSchema>> {
  const issues = siteConfigSchema.safeParse(stated).error?.issues ?? [];
  const wrong = new Set(issues.map(({ path }) => path[0]));
  const right = Object.entries(stated).filter(([key]) => !wrong.has(key));
  return {
    value: siteConfigSchema.parse(Object.fromEntries(right)),
    diagnostics: issues.map((issue) => problemOf(written, issue)),
  };
}

function problemOf(written: WrittenConfig, issue: z.core.$ZodIssue): Diagnostic {
  const value = issue.path.reduce(partOf, written.value);
  return configProblem(issue, issue.path.join('.'), value, configPlace(written, issue.path));
}

function partOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
