import { validateSiteConfig } from '../content/validate-site-config.ts';
import { loadConfig } from '../host/compiling/load-config.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import type { CommonOptions } from './common-options.ts';

/** The language of messages for a command that has no need of the configuration otherwise. */
export async function siteLanguage({ lang, places }: CommonOptions): Promise<Language> {
  if (lang !== null) return lang;
  const { config } = (await loadConfig(places)).value;
  return validateSiteConfig(config).value.lang;
}
