import type { SiteConfigInput } from './content/site-config-input.ts';

export type { CategoryInput, SiteConfigInput } from './content/site-config-input.ts';

/**
 * Gives editors the types of a configuration: `export default defineConfig({ title: '…' })` in `site.config.ts`. The
 * value is checked when it is read, not here.
 */
export function defineConfig(config: SiteConfigInput): SiteConfigInput {
  return config;
}
